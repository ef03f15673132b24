package io.gongkai.disclosure.document;

import io.gongkai.disclosure.document.domain.DocumentFact;
import io.gongkai.disclosure.document.domain.IndexNumber;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What the use cases need from the store of documents. */
public interface Documents {

  /** The document under an id, or nothing. */
  Mono<Stored<DocumentFact>> find(String id);

  /** A new document; fails with {@code AlreadyThere} if the id is taken. */
  Mono<Stored<DocumentFact>> start(String id, Stamp stamp, DocumentFact first);

  /**
   * Loads, decides and appends; fails with {@code NotFound}, {@code StaleVersion}, or {@code
   * AlreadyThere} when a decided index number was taken by somebody else meanwhile.
   */
  Mono<Stored<DocumentFact>> change(
      String id,
      @Nullable Version seen,
      Stamp stamp,
      Function<Stored<DocumentFact>, List<DocumentFact>> decision);

  /** The highest serial taken in a series of index numbers, or 0. */
  Mono<Integer> lastSerial(IndexNumber.Series series);

  /** A part of the list. */
  Mono<Page<Stored<DocumentFact>>> page(DocumentQuery query);
}
