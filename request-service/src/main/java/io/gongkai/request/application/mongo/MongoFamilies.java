package io.gongkai.request.application.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.Page;
import io.gongkai.request.application.Families;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.domain.ApplicationFact;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;

/** A case has at most fifty parts, so one part of a list has them all. */
@Component
final class MongoFamilies implements Families {
  private static final int MOST = 200;

  private final FactStore<ApplicationFact> store;

  MongoFamilies(ApplicationStore store) {
    this.store = store.facts();
  }

  @Override
  public Flux<HeldApplication> partsOf(String parent) {
    return all(Filters.eq("head.parent", parent));
  }

  @Override
  public Flux<HeldApplication> unfinished() {
    return all(Filters.eq("head.splitting", true));
  }

  private Flux<HeldApplication> all(Bson filter) {
    return store
        .page(filter, Sorts.ascending("_id"), null, MOST)
        .flatMapIterable(Page::items)
        .map(ApplicationStore::held);
  }
}
