package io.gongkai.request.application.web;

import io.gongkai.kit.store.Page;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.IfMatch;
import io.gongkai.request.application.FindApplications;
import io.gongkai.request.application.web.ListFilter.ListOrder;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Applications, as citizens and staff read them. */
@RestController
@RequestMapping("/api/v1/applications")
final class ApplicationController {

  private final FindApplications find;
  private final ApplicationReaders readers;
  private final Disclosing disclosing;
  private final Headings headings;

  ApplicationController(
      FindApplications find, ApplicationReaders readers, Disclosing disclosing, Headings headings) {
    this.find = find;
    this.readers = readers;
    this.disclosing = disclosing;
    this.headings = headings;
  }

  @GetMapping
  Mono<Page<ApplicationView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Pattern(regexp = ListFilter.STATES) @Nullable String state,
      @RequestParam(required = false) @Nullable Boolean open,
      @RequestParam(required = false, defaultValue = "arrived") ListOrder order,
      Caller caller,
      Cursor part) {
    return readers
        .query(caller, new ListFilter(organ, state, open, order))
        .flatMap(q -> find.handle(new FindApplications.Command(q, part.cursor(), part.limit())))
        .flatMap(page -> headings.of(page, caller));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<ApplicationDetail>> one(@PathVariable String id, Caller caller) {
    return readers
        .known(caller, id)
        .flatMap(
            held ->
                disclosing
                    .of(held, caller)
                    .map(
                        detail ->
                            ResponseEntity.ok().eTag(IfMatch.etag(held.version())).body(detail)));
  }
}
