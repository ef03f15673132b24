package io.gongkai.request.application.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.Page;
import io.gongkai.request.application.Earlier;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.domain.ApplicationFact;
import java.time.LocalDate;
import org.bson.conversions.Bson;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** A party is the same applicant of the same organ; its cases have an index. */
@Component
final class MongoEarlier implements Earlier {
  private static final int PART = 200;

  private final FactStore<ApplicationFact> store;

  MongoEarlier(ApplicationStore store) {
    this.store = store.facts();
  }

  @Override
  public Flux<HeldApplication> ofParty(String party, LocalDate from, LocalDate before) {
    Bson month =
        Filters.and(
            Filters.eq("head.party", party),
            Filters.gte("head.received", from.toString()),
            Filters.lt("head.received", before.toString()));
    Bson oldest = Sorts.ascending("head.received", "_id");
    return store
        .page(month, oldest, null, PART)
        .expand(
            page ->
                page.next() == null ? Mono.empty() : store.page(month, oldest, page.next(), PART))
        .flatMapIterable(Page::items)
        .map(ApplicationStore::held);
  }

  @Override
  public Flux<HeldApplication> newestOf(String party, int limit) {
    return newest(Filters.eq("head.party", party), "head.received", limit);
  }

  @Override
  public Flux<HeldApplication> newestOfOrgan(String organ, int limit) {
    return newest(Filters.eq("head.organ", organ), "head.arrived", limit);
  }

  private Flux<HeldApplication> newest(Bson filter, String day, int limit) {
    return store
        .page(filter, Sorts.descending(day, "_id"), null, limit)
        .flatMapIterable(Page::items)
        .map(ApplicationStore::held);
  }
}
