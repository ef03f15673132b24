package io.gongkai.disclosure.catalogue.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.disclosure.catalogue.CatalogueEntries;
import io.gongkai.disclosure.catalogue.CatalogueEntryQuery;
import io.gongkai.disclosure.catalogue.CatalogueRecord;
import io.gongkai.disclosure.catalogue.domain.CatalogueEntry;
import io.gongkai.disclosure.catalogue.domain.CatalogueFact;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The collection {@code catalogues}. */
@Component
final class MongoCatalogueEntries implements CatalogueEntries {

  private final FactStore<CatalogueFact> store;

  MongoCatalogueEntries(FactStores stores) {
    store =
        stores.open(
            "catalogues",
            CatalogueFact.class,
            MongoCatalogueEntries::head,
            HeadIndex.on("organ", "on"),
            HeadIndex.on("on"));
  }

  @Override
  public Mono<Stored<CatalogueFact>> find(String id) {
    return store.find(id);
  }

  @Override
  public Mono<Stored<CatalogueFact>> start(String id, Stamp stamp, CatalogueFact first) {
    return store.start(id, stamp, List.of(first));
  }

  @Override
  public Mono<Page<Stored<CatalogueFact>>> page(CatalogueEntryQuery query) {
    Bson latest = Sorts.descending("head.on");
    return store.page(filter(query), latest, query.cursor(), query.limit());
  }

  private static Bson filter(CatalogueEntryQuery query) {
    List<Bson> wanted = new ArrayList<>();
    if (query.organ() != null) {
      wanted.add(Filters.eq("head.organ", query.organ()));
    }
    if (query.field() != null) {
      wanted.add(Filters.eq("head.field", query.field()));
    }
    if (query.year() != null) {
      wanted.add(Filters.eq("head.year", query.year()));
    }
    return wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
  }

  private static Document head(Stored<CatalogueFact> stored) {
    CatalogueEntry state = CatalogueRecord.of(stored).state();
    return new Document("organ", state.published().organ())
        .append("field", state.published().field())
        .append("on", state.since().toString())
        .append("year", state.since().getYear());
  }
}
