package io.gongkai.gazette.submission.web;

import io.gongkai.gazette.submission.CandidateQuery;
import io.gongkai.gazette.submission.FindCandidates;
import io.gongkai.gazette.submission.HeardDocument;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What the next issue must still print, for the staff of the gazette's organ. */
@RestController
@RequestMapping("/api/v1/gazette/candidates")
final class CandidateController {

  /** A document that waits for its issue. */
  record CandidateView(
      String document,
      String organ,
      String type,
      String title,
      @Nullable String documentNumber,
      @Nullable LocalDate published) {

    static CandidateView of(HeardDocument d) {
      return new CandidateView(
          d.id(), d.organ(), d.documentType(), d.title(), d.documentNumber(), d.published());
    }
  }

  private final FindCandidates find;

  CandidateController(FindCandidates find) {
    this.find = find;
  }

  @GetMapping
  Mono<Page<CandidateView>> list(@RequestParam String organ, Cursor part, Caller caller) {
    caller.requireFor(organ, "clerk", "reviewer", "head", "editor", "supervisor");
    return find.handle(new CandidateQuery(organ, part.cursor(), part.limit()))
        .map(page -> page.map(CandidateView::of));
  }
}
