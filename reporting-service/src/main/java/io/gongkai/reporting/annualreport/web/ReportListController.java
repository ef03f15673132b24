package io.gongkai.reporting.annualreport.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gongkai.kit.web.BadRequest;
import io.gongkai.kit.web.Cursor;
import io.gongkai.reporting.annualreport.ListReports;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The reports there are. */
@RestController
@RequestMapping("/api/v1/annual-reports")
final class ReportListController {

  private final ListReports list;

  ReportListController(ListReports list) {
    this.list = list;
  }

  /** A report that can be asked for. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record EntryView(
      String organ,
      String organName,
      String level,
      @Nullable String parent,
      int year,
      String format) {

    static EntryView of(ListReports.Listed listed) {
      return new EntryView(
          listed.organ().code(),
          listed.organ().name(),
          listed.organ().level(),
          listed.organ().parent(),
          listed.year(),
          listed.format());
    }

    /** Organs ascending, their years descending. */
    String position() {
      return organ + "/" + (9999 - year);
    }
  }

  /** A page of reports. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record ListView(List<EntryView> items, @Nullable String next) {}

  @GetMapping
  Mono<ListView> reports(@RequestParam(required = false) @Nullable String scope, Cursor cursor) {
    boolean whole = Asked.whole(scope);
    String after = cursor.cursor() == null ? "" : decoded(cursor.cursor());
    return list.handle(whole)
        .map(
            listed ->
                page(
                    listed.stream()
                        .map(EntryView::of)
                        .sorted(Comparator.comparing(EntryView::position))
                        .filter(entry -> entry.position().compareTo(after) > 0)
                        .limit(cursor.limit() + 1L)
                        .toList(),
                    cursor.limit()));
  }

  private static ListView page(List<EntryView> found, int limit) {
    boolean more = found.size() > limit;
    List<EntryView> shown = more ? found.subList(0, limit) : found;
    return new ListView(shown, more ? encoded(shown.getLast().position()) : null);
  }

  private static String encoded(String position) {
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(position.getBytes(StandardCharsets.UTF_8));
  }

  private static String decoded(String cursor) {
    try {
      return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException e) {
      throw new BadRequest("bad-value", "cursor");
    }
  }
}
