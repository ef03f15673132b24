package io.gongkai.request.application.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.Page;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.Worklists;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.Urgency;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Worklists walk an index that only open cases are in; a closed case has no {@code head.next}. */
@Component
final class MongoWorklists implements Worklists {
  private static final String NEXT = "head.next";

  private final FactStore<ApplicationFact> store;

  MongoWorklists(ApplicationStore store) {
    this.store = store.facts();
  }

  @Override
  public Mono<Page<HeldApplication>> page(Query query, @Nullable String cursor, int limit) {
    return store
        .page(filter(query), Sorts.ascending(NEXT, "_id"), cursor, limit)
        .map(page -> page.map(ApplicationStore::held));
  }

  @Override
  public Mono<Long> count(Query query, int atMost) {
    return store.count(filter(query), atMost);
  }

  @Override
  public Mono<Page<HeldApplication>> consulting(Filter filter, @Nullable String cursor, int limit) {
    List<Bson> parts = narrowed(filter);
    parts.add(Filters.gt("head.opinion", ""));
    return store
        .page(Filters.and(parts), Sorts.ascending("head.opinion", "_id"), cursor, limit)
        .map(page -> page.map(ApplicationStore::held));
  }

  private static Bson filter(Query query) {
    List<Bson> parts = narrowed(query.filter());
    if (query.filter().state() != null) {
      parts.addAll(state(query.filter().state(), query.today().toString()));
    }
    Urgency.Span span = query.span();
    if (query.clockless()) {
      parts.add(Filters.eq(NEXT, ApplicationHead.CLOCKLESS));
    } else if (span == null) {
      parts.add(Filters.gt(NEXT, ""));
    } else {
      parts.add(Filters.gte(NEXT, text(span.from(), "0")));
      parts.add(Filters.lt(NEXT, text(span.before(), ApplicationHead.CLOCKLESS)));
    }
    return Filters.and(parts);
  }

  private static List<Bson> narrowed(Filter filter) {
    List<Bson> parts = new ArrayList<>();
    if (filter.organs() != null) {
      parts.add(Filters.in("head.organ", filter.organs()));
    }
    if (filter.assignee() != null) {
      parts.add(Filters.eq("head.assignee", filter.assignee()));
    }
    if (filter.channel() != null) {
      parts.add(Filters.eq("head.channel", filter.channel().name()));
    }
    return parts;
  }

  /** A consultation is open up to a day, so that it ends without anybody writing it down. */
  private static List<Bson> state(String state, String today) {
    return switch (state) {
      case "CONSULTING_THIRD_PARTY" ->
          List.of(onDesk(), Filters.gte("head.thirdPartyUntil", today));
      case "CONSULTING_AGENCY" -> List.of(onDesk(), Filters.gte("head.agencyUntil", today));
      case "IN_PROCESS", "REGISTERED" ->
          List.of(
              onDesk(state),
              Filters.eq("head.state", state),
              Filters.not(Filters.gte("head.thirdPartyUntil", today)),
              Filters.not(Filters.gte("head.agencyUntil", today)));
      default -> List.of(onDesk(state), Filters.eq("head.state", state));
    };
  }

  /** Where cases of these states lie, and those of which an opinion is or was awaited. */
  private static Bson onDesk(String... states) {
    return Filters.in(
        "head.desk",
        Stream.concat(Stream.of(states), ApplicationHead.CONSULTING.stream()).toList());
  }

  private static String text(@Nullable LocalDate day, String without) {
    return day == null ? without : day.toString();
  }
}
