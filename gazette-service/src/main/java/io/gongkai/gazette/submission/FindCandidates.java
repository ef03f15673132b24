package io.gongkai.gazette.submission;

import io.gongkai.gazette.organ.FindOrgansOfDivision;
import io.gongkai.gazette.organ.KnownOrgan;
import io.gongkai.gazette.organ.ReadKnownOrgan;
import io.gongkai.gazette.submission.domain.Eligibility;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import java.util.List;
import reactor.core.publisher.Mono;

/** Lists what a gazette must still print: public, eligible, of its level, and in no issue yet. */
@UseCase
public final class FindCandidates {

  private final KnownDocuments documents;
  private final ReadKnownOrgan organ;
  private final FindOrgansOfDivision organs;

  FindCandidates(KnownDocuments documents, ReadKnownOrgan organ, FindOrgansOfDivision organs) {
    this.documents = documents;
    this.organ = organ;
    this.organs = organs;
  }

  /** Answers with a part of the list; {@code NotFound} for an organ nobody heard of. */
  public Mono<Page<KnownDocument>> handle(CandidateQuery query) {
    return organ
        .handle(query.gazette())
        .switchIfEmpty(Mono.error(() -> new NotFound(query.gazette())))
        .flatMap(gazette -> organs.handle(gazette.division()))
        .flatMap(issuers -> documents.unprinted(query, codes(issuers), Eligibility.printedTypes()));
  }

  private static List<String> codes(List<KnownOrgan> organs) {
    return organs.stream().map(KnownOrgan::code).toList();
  }
}
