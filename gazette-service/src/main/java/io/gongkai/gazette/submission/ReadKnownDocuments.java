package io.gongkai.gazette.submission;

import io.gongkai.kit.UseCase;
import java.util.Collection;
import java.util.List;
import reactor.core.publisher.Mono;

/** Reads what is known of some documents; those not heard of are left out. */
@UseCase
public final class ReadKnownDocuments {

  private final KnownDocuments documents;

  ReadKnownDocuments(KnownDocuments documents) {
    this.documents = documents;
  }

  public Mono<List<KnownDocument>> handle(Collection<String> ids) {
    return ids.isEmpty() ? Mono.just(List.of()) : documents.find(ids);
  }
}
