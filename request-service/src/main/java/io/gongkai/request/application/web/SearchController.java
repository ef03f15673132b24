package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.SearchApplications;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Full-text search over the cases of one's own organ. It is a POST, because the words searched for
 * may be somebody's name and belong into no address.
 */
@RestController
@RequestMapping("/api/v1/desk/searches")
final class SearchController {
  /** All the words must occur; {@code cursor} continues with older cases. */
  record SearchRequest(
      @NotBlank @Size(max = 40) String organ,
      @NotBlank @Size(min = 2, max = 100) String words,
      @Nullable @Size(max = 2000) String cursor) {
    @Override
    public String toString() {
      return "SearchRequest[" + organ + "]";
    }
  }

  /** A case and what it asks for. */
  record Hit(ApplicationView application, @Nullable String subject) {}

  /**
   * What was found in the part that was looked through.
   *
   * @param looked cases looked through by this call
   * @param since day of arrival of the oldest of them
   * @param next continues with older cases; absent at the end
   */
  record SearchResult(
      List<Hit> items, int looked, @Nullable LocalDate since, @Nullable String next) {}

  private final SearchApplications search;
  private final Disclosing disclosing;
  private final CaseDesk desk;

  SearchController(SearchApplications search, Disclosing disclosing, CaseDesk desk) {
    this.search = search;
    this.disclosing = disclosing;
    this.desk = desk;
  }

  @PostMapping
  Mono<SearchResult> search(@Valid @RequestBody SearchRequest body, Caller caller) {
    caller.requireFor(body.organ(), CaseDesk.OFFICERS);
    return search
        .handle(
            new SearchApplications.Command(
                body.organ(), body.words(), body.cursor(), caller.subject()))
        .flatMap(
            found ->
                Flux.fromIterable(found.cases())
                    .concatMap(held -> hit(held, caller))
                    .collectList()
                    .map(
                        hits ->
                            new SearchResult(hits, found.looked(), found.since(), found.next())));
  }

  private Mono<Hit> hit(HeldApplication held, Caller caller) {
    return disclosing
        .words(held, held.application().submission().subject(), caller)
        .map(subject -> new Hit(desk.view(held), subject.orElse(null)));
  }
}
