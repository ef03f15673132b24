package io.gongkai.reporting.inspection.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.inspection.RectificationEntry;
import io.gongkai.reporting.inspection.RectificationQuery;
import io.gongkai.reporting.inspection.Rectifications;
import io.gongkai.reporting.inspection.domain.Rectification;
import io.gongkai.reporting.inspection.domain.RectificationFact;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The collection {@code rectifications}. */
@Component
final class MongoRectifications implements Rectifications {

  private final FactStore<RectificationFact> store;

  MongoRectifications(FactStores stores) {
    store =
        stores.open(
            "rectifications",
            RectificationFact.class,
            MongoRectifications::head,
            HeadIndex.on("organ", "on"),
            HeadIndex.on("inspection", "finding"));
  }

  @Override
  public Mono<Stored<RectificationFact>> find(String id) {
    return store.find(id);
  }

  @Override
  public Mono<Stored<RectificationFact>> start(String id, Stamp stamp, RectificationFact fact) {
    return store.start(id, stamp, List.of(fact));
  }

  @Override
  public Mono<Stored<RectificationFact>> change(
      String id,
      @Nullable Version seen,
      Stamp stamp,
      Function<Stored<RectificationFact>, List<RectificationFact>> decision) {
    return store.change(id, seen, stamp, decision);
  }

  @Override
  public Mono<Boolean> completed(String inspection, int finding) {
    return store
        .count(
            Filters.and(
                Filters.eq("head.inspection", inspection),
                Filters.eq("head.finding", finding),
                Filters.exists("head.completed")))
        .map(found -> found > 0);
  }

  @Override
  public Mono<Page<Stored<RectificationFact>>> page(RectificationQuery query) {
    List<Bson> wanted = new ArrayList<>();
    wanted.add(Filters.in("head.organ", query.organs()));
    if (query.inspection() != null) {
      wanted.add(Filters.eq("head.inspection", query.inspection()));
    }
    Bson latest = Sorts.descending("head.on");
    return store.page(Filters.and(wanted), latest, query.cursor(), query.limit());
  }

  private static Document head(Stored<RectificationFact> stored) {
    Rectification state = RectificationEntry.of(stored).rectification();
    Document head =
        new Document("organ", state.first().organ())
            .append("on", stored.facts().getFirst().stamp().on().toString())
            .append("inspection", state.first().inspection())
            .append("finding", state.first().finding());
    if (state.completed() != null) {
      head.append("completed", state.completed().toString());
    }
    if (state.verified() != null) {
      head.append("verified", state.verified().toString());
    }
    return head;
  }
}
