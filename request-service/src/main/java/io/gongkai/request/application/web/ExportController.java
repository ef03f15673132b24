package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.ExportInbox;
import io.gongkai.request.application.Worklists;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.application.domain.Level;
import jakarta.validation.constraints.Pattern;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The desk's list to take away, under the same filters, all parts of it. */
@RestController
@RequestMapping("/api/v1/desk/cases/export")
final class ExportController {
  private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);

  private final ExportInbox export;
  private final ApplicationReaders readers;
  private final DeskItems items;

  ExportController(ExportInbox export, ApplicationReaders readers, DeskItems items) {
    this.export = export;
    this.readers = readers;
    this.items = items;
  }

  @GetMapping(produces = "text/csv")
  Mono<ResponseEntity<Flux<String>>> export(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable String assignee,
      @RequestParam(required = false) @Pattern(regexp = ListFilter.STATES) @Nullable String state,
      @RequestParam(required = false) @Nullable Channel channel,
      @RequestParam(required = false) @Nullable Level level,
      Caller caller) {
    return readers
        .desk(caller, organ)
        .map(organs -> new Worklists.Filter(organs, assignee, state, channel))
        .map(filter -> export.handle(new ExportInbox.Command(filter, level)))
        .map(
            cases ->
                ResponseEntity.ok()
                    .contentType(CSV)
                    .header(HttpHeaders.CONTENT_DISPOSITION, attachment())
                    .body(
                        Flux.just(CaseTable.MARK + CaseTable.head())
                            .concatWith(cases.map(items::of).map(CaseTable::row))));
  }

  private static String attachment() {
    return ContentDisposition.attachment().filename("cases.csv").build().toString();
  }
}
