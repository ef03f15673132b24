package io.gongkai.gazette.submission;

import io.gongkai.gazette.organ.HeardOrgan;
import io.gongkai.gazette.organ.ReadHeardOrgan;
import io.gongkai.gazette.submission.domain.Eligibility;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Checks what is about to be printed: public now, and not from a higher level. */
@UseCase
public final class CheckContents {

  private final ReadHeardDocuments documents;
  private final ReadHeardOrgan organ;

  CheckContents(ReadHeardDocuments documents, ReadHeardOrgan organ) {
    this.documents = documents;
    this.organ = organ;
  }

  /** Completes if all documents may enter the gazette of an organ. */
  public Mono<Void> handle(String gazette, Collection<String> ids) {
    return documents.handle(ids).flatMap(known -> check(gazette, ids, known));
  }

  private Mono<Void> check(String gazette, Collection<String> ids, List<HeardDocument> known) {
    for (String id : ids) {
      if (known.stream().noneMatch(document -> document.id().equals(id) && document.isPublic())) {
        return Mono.error(RuleBroken.of("unknown-subject", Map.of("ref", id)));
      }
    }
    return organ
        .handle(gazette)
        .flatMapMany(own -> Flux.fromIterable(known).concatMap(d -> level(own, d)))
        .then();
  }

  private Mono<HeardOrgan> level(HeardOrgan gazette, HeardDocument document) {
    return organ
        .handle(document.organ())
        .flatMap(
            issuer ->
                Eligibility.isHigher(issuer.division(), gazette.division())
                    ? Mono.error(RuleBroken.of("bad-value", Map.of("field", "items")))
                    : Mono.just(issuer));
  }
}
