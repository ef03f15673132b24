package io.gongkai.gazette.submission;

import io.gongkai.gazette.organ.FindOrgansOfDivision;
import io.gongkai.gazette.organ.HeardOrgan;
import io.gongkai.gazette.organ.ReadHeardOrgan;
import io.gongkai.gazette.submission.domain.Eligibility;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Page;
import java.util.List;
import reactor.core.publisher.Mono;

/** Lists what a gazette must still print: public, eligible, of its level, and in no issue yet. */
@UseCase
public final class FindCandidates {

  private final HeardDocuments documents;
  private final ReadHeardOrgan organ;
  private final FindOrgansOfDivision organs;

  FindCandidates(HeardDocuments documents, ReadHeardOrgan organ, FindOrgansOfDivision organs) {
    this.documents = documents;
    this.organ = organ;
    this.organs = organs;
  }

  /** Answers with a part of the list; {@code NotFound} for an organ nobody heard of. */
  public Mono<Page<HeardDocument>> handle(CandidateQuery query) {
    return organ
        .handle(query.gazette())
        .switchIfEmpty(Mono.error(() -> new NotFound(query.gazette())))
        .flatMap(gazette -> organs.handle(gazette.division()))
        .flatMap(issuers -> documents.unprinted(query, codes(issuers), Eligibility.printedTypes()));
  }

  private static List<String> codes(List<HeardOrgan> organs) {
    return organs.stream().map(HeardOrgan::code).toList();
  }
}
