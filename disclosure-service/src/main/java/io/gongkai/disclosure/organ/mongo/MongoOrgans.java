package io.gongkai.disclosure.organ.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.disclosure.organ.OrganEntry;
import io.gongkai.disclosure.organ.OrganQuery;
import io.gongkai.disclosure.organ.Organs;
import io.gongkai.disclosure.organ.domain.OrganFact;
import io.gongkai.disclosure.organ.domain.OrganFact.OrganRegistered;
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

/** The directory in the collection {@code organs}. */
@Component
final class MongoOrgans implements Organs {

  private final FactStore<OrganFact> store;

  MongoOrgans(FactStores stores) {
    store =
        stores.open(
            "organs",
            OrganFact.class,
            MongoOrgans::head,
            HeadIndex.on("code"),
            HeadIndex.on("parent", "code"));
  }

  @Override
  public Mono<Stored<OrganFact>> find(String code) {
    return store.find(OrganEntry.id(code));
  }

  @Override
  public Mono<Stored<OrganFact>> start(String code, Stamp stamp, OrganFact first) {
    return store.start(OrganEntry.id(code), stamp, List.of(first));
  }

  @Override
  public Mono<Page<Stored<OrganFact>>> page(OrganQuery query) {
    List<Bson> wanted = new ArrayList<>();
    if (query.parent() != null) {
      wanted.add(Filters.eq("head.parent", query.parent()));
    }
    if (query.level() != null) {
      wanted.add(Filters.eq("head.level", query.level()));
    }
    Bson filter = wanted.isEmpty() ? Filters.empty() : Filters.and(wanted);
    return store.page(filter, Sorts.ascending("head.code"), query.cursor(), query.limit());
  }

  private static Document head(Stored<OrganFact> stored) {
    OrganRegistered organ = OrganEntry.of(stored).organ().registered();
    return new Document("code", organ.code())
        .append("parent", organ.parent())
        .append("level", organ.level().name());
  }
}
