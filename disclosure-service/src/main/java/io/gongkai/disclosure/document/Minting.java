package io.gongkai.disclosure.document;

import io.gongkai.disclosure.document.domain.IndexNumber;
import io.gongkai.disclosure.document.domain.IndexNumber.Series;
import io.gongkai.disclosure.document.domain.Publication;
import io.gongkai.kit.store.AlreadyThere;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Offers the numbers of a series one after the other. A number is offered only when the one before
 * it is certainly taken, and taken in the same write as the publication: no gap, and none twice.
 */
final class Minting {

  private final Documents documents;
  private final Turns turns = new Turns();
  private final Map<Series, Integer> lastTaken = new ConcurrentHashMap<>();

  Minting(Documents documents) {
    this.documents = documents;
  }

  /** Publishes with the next number; again with a later one if another process was faster. */
  Mono<DocumentRecord> next(Series series, Function<IndexNumber, Mono<DocumentRecord>> publish) {
    return turns.inTurn(series.toString(), tried(series, publish));
  }

  private Mono<DocumentRecord> tried(
      Series series, Function<IndexNumber, Mono<DocumentRecord>> publish) {
    return Mono.defer(() -> last(series))
        .flatMap(last -> publish.apply(series.after(last)))
        .doOnNext(record -> remember(series, record))
        .onErrorResume(
            AlreadyThere.class,
            _ -> {
              lastTaken.remove(series);
              return tried(series, publish);
            });
  }

  private Mono<Integer> last(Series series) {
    Integer taken = lastTaken.get(series);
    return taken == null ? documents.lastSerial(series) : Mono.just(taken);
  }

  private void remember(Series series, DocumentRecord record) {
    Publication publication = record.document().publication();
    if (publication != null && publication.index().series().equals(series)) {
      lastTaken.merge(series, publication.index().serial(), Math::max);
    }
  }
}
