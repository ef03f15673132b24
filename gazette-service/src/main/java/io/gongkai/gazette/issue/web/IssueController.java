package io.gongkai.gazette.issue.web;

import io.gongkai.gazette.issue.FindIssues;
import io.gongkai.gazette.issue.IssueQuery;
import io.gongkai.gazette.issue.ReadIssue;
import io.gongkai.gazette.issue.domain.Edition;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.web.Cursor;
import io.gongkai.kit.web.IfMatch;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reading the gazette. */
@RestController
@RequestMapping("/api/v1/gazette/issues")
final class IssueController {

  private final FindIssues find;
  private final ReadIssue read;
  private final IssueViews views;

  IssueController(FindIssues find, ReadIssue read, IssueViews views) {
    this.find = find;
    this.read = read;
    this.views = views;
  }

  @GetMapping
  Mono<Page<IssueView>> list(
      @RequestParam(required = false) @Nullable String organ,
      @RequestParam(required = false) @Nullable Integer year,
      @RequestParam(required = false) @Nullable Edition edition,
      Cursor part) {
    String wanted = edition == null ? null : edition.name();
    return find.handle(new IssueQuery(organ, year, wanted, part.cursor(), part.limit()))
        .flatMap(page -> views.of(page.items()).map(items -> new Page<>(items, page.next())));
  }

  @GetMapping("/{id}")
  Mono<ResponseEntity<IssueView>> one(@PathVariable String id) {
    return read.handle(id)
        .switchIfEmpty(Mono.error(() -> new NotFound(id)))
        .flatMap(
            record ->
                views
                    .of(record)
                    .map(
                        view ->
                            ResponseEntity.ok()
                                .eTag(IfMatch.etag(record.stored().version()))
                                .body(view)));
  }
}
