package io.gongkai.disclosure.document.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.disclosure.document.DocumentQuery;
import io.gongkai.disclosure.document.Documents;
import io.gongkai.disclosure.document.domain.DocumentFact;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentPublished;
import io.gongkai.disclosure.document.domain.IndexNumber.Series;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Documents in the collection {@code documents}. */
@Component
final class MongoDocuments implements Documents {

  private final FactStore<DocumentFact> store;

  MongoDocuments(FactStores stores) {
    store =
        stores.open(
            "documents",
            DocumentFact.class,
            DocumentHead::of,
            HeadIndex.unique("index_number", "index"),
            HeadIndex.on("series", "serial"),
            HeadIndex.on("organ", "listed"),
            HeadIndex.on("listed"));
  }

  @Override
  public Mono<Stored<DocumentFact>> find(String id) {
    return store.find(id);
  }

  @Override
  public Mono<Stored<DocumentFact>> start(String id, Stamp stamp, DocumentFact first) {
    return store.start(id, stamp, List.of(first));
  }

  @Override
  public Mono<Stored<DocumentFact>> change(
      String id,
      @Nullable Version seen,
      Stamp stamp,
      Function<Stored<DocumentFact>, List<DocumentFact>> decision) {
    return store.change(id, seen, stamp, decision);
  }

  @Override
  public Mono<Integer> lastSerial(Series series) {
    Bson same = Filters.eq("head.series", DocumentHead.series(series));
    return store
        .page(same, Sorts.descending("head.serial"), null, 1)
        .map(page -> page.items().isEmpty() ? 0 : serial(page.items().getFirst()));
  }

  @Override
  public Mono<Page<Stored<DocumentFact>>> page(DocumentQuery query) {
    return store.page(
        DocumentFilters.of(query), Sorts.descending("head.listed"), query.cursor(), query.limit());
  }

  private static int serial(Stored<DocumentFact> stored) {
    return stored.history().stream()
        .mapToInt(fact -> fact instanceof DocumentPublished p ? p.index().serial() : 0)
        .max()
        .orElse(0);
  }
}
