package io.gongkai.request.application.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.Page;
import io.gongkai.request.application.Applications;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.ApplicationFact;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** One document an application; people and words are references. */
@Component
final class MongoApplications implements Applications {

  private final FactStore<ApplicationFact> store;

  MongoApplications(ApplicationStore store) {
    this.store = store.facts();
  }

  @Override
  public Mono<HeldApplication> start(String id, Stamp stamp, List<ApplicationFact> first) {
    return store.start(id, stamp, first).map(ApplicationStore::held);
  }

  @Override
  public Mono<HeldApplication> change(
      String id,
      @Nullable Version seen,
      Stamp stamp,
      Function<Application, List<ApplicationFact>> decision) {
    return store
        .change(id, seen, stamp, stored -> decision.apply(ApplicationStore.fold(stored)))
        .map(ApplicationStore::held);
  }

  @Override
  public Mono<HeldApplication> find(String id) {
    return store.find(id).map(ApplicationStore::held);
  }

  @Override
  public Mono<Page<HeldApplication>> page(Query query, @Nullable String cursor, int limit) {
    Bson sort =
        query.byDue()
            ? Sorts.ascending("head.due", "_id")
            : Sorts.descending("head.arrived", "_id");
    return store
        .page(filter(query), sort, cursor, limit)
        .map(page -> page.map(ApplicationStore::held));
  }

  @Override
  public Mono<Page<HeldApplication>> ofParty(String party, @Nullable String cursor, int limit) {
    return store
        .page(
            Filters.eq("head.party", party), Sorts.descending("head.arrived", "_id"), cursor, limit)
        .map(page -> page.map(ApplicationStore::held));
  }

  @Override
  public Mono<Long> countReceived(String party, LocalDate since, LocalDate day, String id) {
    return store.count(
        Filters.and(
            Filters.eq("head.party", party),
            Filters.gte("head.received", since.toString()),
            Filters.ne("head.state", "CLOSED_WITHDRAWN"),
            Filters.or(
                Filters.lt("head.received", day.toString()),
                Filters.and(Filters.eq("head.received", day.toString()), Filters.lt("_id", id)))));
  }

  @Override
  public Mono<Boolean> hasOpen(String party) {
    return store
        .count(Filters.and(Filters.eq("head.party", party), Filters.eq("head.open", true)))
        .map(open -> open > 0);
  }

  @Override
  public Mono<Page<HeldApplication>> open(@Nullable String cursor, int limit) {
    return store
        .page(Filters.eq("head.open", true), Sorts.ascending("_id"), cursor, limit)
        .map(page -> page.map(ApplicationStore::held));
  }

  private static Bson filter(Query query) {
    List<Bson> parts = new ArrayList<>();
    if (query.organs() != null) {
      parts.add(Filters.in("head.organ", query.organs()));
    }
    narrow(parts, "head.owner", query.owner());
    narrow(parts, "head.state", query.state());
    narrow(parts, "head.open", query.open());
    return parts.isEmpty() ? Filters.empty() : Filters.and(parts);
  }

  private static void narrow(List<Bson> parts, String field, @Nullable Object value) {
    if (value != null) {
      parts.add(Filters.eq(field, value));
    }
  }
}
