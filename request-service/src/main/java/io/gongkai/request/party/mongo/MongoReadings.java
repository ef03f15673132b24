package io.gongkai.request.party.mongo;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.store.BadCursor;
import io.gongkai.kit.store.Page;
import io.gongkai.request.party.Readings;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.bson.types.ObjectId;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The audit trail; entries are only ever added, and their ids grow with time. */
@Component
final class MongoReadings implements Readings {

  private final PartyCollections collections;

  MongoReadings(PartyCollections collections) {
    this.collections = collections;
  }

  @Override
  public Mono<Void> record(Reading reading) {
    var entry =
        new Document("of", reading.of())
            .append("holders", reading.holders())
            .append("by", reading.by())
            .append("purpose", reading.purpose())
            .append("masked", reading.masked())
            .append("at", reading.at());
    return collections.readings().flatMap(all -> Mono.from(all.insertOne(entry))).then();
  }

  @Override
  public Mono<Page<Reading>> page(String holder, @Nullable String cursor, int limit) {
    Bson of = Filters.eq("holders", holder);
    Bson part = cursor == null ? of : Filters.and(of, Filters.lt("_id", place(cursor)));
    return collections
        .readings()
        .flatMapMany(
            all -> Flux.from(all.find(part).sort(Sorts.descending("_id")).limit(limit + 1)))
        .collectList()
        .map(found -> page(found, limit));
  }

  private static Page<Reading> page(List<Document> found, int limit) {
    boolean more = found.size() > limit;
    List<Document> shown = more ? found.subList(0, limit) : found;
    String next = more ? shown.getLast().getObjectId("_id").toHexString() : null;
    return new Page<>(shown.stream().map(MongoReadings::reading).toList(), next);
  }

  private static ObjectId place(String cursor) {
    if (!ObjectId.isValid(cursor)) {
      throw new BadCursor();
    }
    return new ObjectId(cursor);
  }

  private static Reading reading(Document entry) {
    return new Reading(
        entry.getList("of", String.class),
        entry.getList("holders", String.class),
        entry.getString("by"),
        entry.getString("purpose"),
        entry.getBoolean("masked"),
        entry.getDate("at").toInstant());
  }
}
