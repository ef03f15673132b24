package io.gongkai.reporting.heard.mongo;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.IndexOptions;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.InsertManyOptions;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.time.Now;
import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.heard.HeardEvents;
import io.gongkai.reporting.heard.OrganYears;
import java.time.Instant;
import java.util.Collection;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import org.bson.Document;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Collection {@code heard}, one document an event, and {@code heard_organs}, one an organ. The
 * organ's number is raised after the insert and before the reader commits its position: whoever
 * reads the number first and the events then, never holds old events under a new number.
 */
@Component
final class MongoHeardEvents implements HeardEvents {

  private static final int DUPLICATE = 11000;
  private static final String REGISTRATION = "io.gongkai.disclosure.organ-registered.v1";

  private final MongoCollection<Document> events;
  private final MongoCollection<Document> organs;
  private final Now now;
  private final AtomicBoolean indexed = new AtomicBoolean();

  MongoHeardEvents(MongoDatabase database, Now now) {
    this.events = database.getCollection("heard");
    this.organs = database.getCollection("heard_organs");
    this.now = now;
  }

  @Override
  public Mono<Void> keep(List<HeardEvent> heard) {
    Instant kept = now.get();
    List<Document> documents =
        heard.stream().map(event -> HeardDocuments.document(event, kept)).toList();
    return indexes()
        .then(
            Mono.defer(
                () ->
                    Mono.from(
                        events.insertMany(documents, new InsertManyOptions().ordered(false)))))
        .onErrorResume(MongoHeardEvents::onlyDuplicates, _ -> Mono.empty())
        .then(Mono.defer(() -> raise(heard)));
  }

  @Override
  public Mono<Map<String, Long>> versions(Collection<String> codes) {
    return Flux.from(organs.find(Filters.in("_id", codes)))
        .collect(
            TreeMap::new,
            (versions, organ) ->
                versions.put(
                    organ.getString("_id"), organ.get("version", Number.class).longValue()));
  }

  @Override
  public Flux<Kept> keptSince(String organ, Instant instant) {
    return Flux.from(
            events.find(
                Filters.and(Filters.eq("organ", organ), Filters.gte("kept", Date.from(instant)))))
        .map(HeardDocuments::kept);
  }

  @Override
  public Mono<Long> count(String organ) {
    return Mono.from(events.countDocuments(Filters.eq("organ", organ)));
  }

  @Override
  public Flux<OrganYears> organs() {
    return Flux.from(organs.find().sort(Indexes.ascending("_id")))
        .map(
            organ ->
                new OrganYears(
                    organ.getString("_id"),
                    new TreeSet<>(organ.getList("years", Integer.class, List.of()))));
  }

  private Mono<Void> raise(List<HeardEvent> heard) {
    Map<String, Set<Integer>> years = new TreeMap<>();
    for (HeardEvent event : heard) {
      Set<Integer> known = years.computeIfAbsent(event.organ(), _ -> new HashSet<>());
      if (!event.type().equals(REGISTRATION)) {
        known.add(event.factdate().getYear());
      }
    }
    return Flux.fromIterable(years.entrySet())
        .concatMap(organ -> raise(organ.getKey(), organ.getValue()))
        .then();
  }

  private Mono<Void> raise(String organ, Set<Integer> years) {
    return Mono.from(
            organs.updateOne(
                Filters.eq(organ),
                Updates.combine(
                    Updates.inc("version", 1L), Updates.addEachToSet("years", List.copyOf(years))),
                new UpdateOptions().upsert(true)))
        .then();
  }

  private static boolean onlyDuplicates(Throwable failure) {
    return failure instanceof MongoBulkWriteException bulk
        && bulk.getWriteConcernError() == null
        && bulk.getWriteErrors().stream().allMatch(error -> error.getCode() == DUPLICATE);
  }

  private Mono<Void> indexes() {
    return indexed.get()
        ? Mono.empty()
        : Flux.just(
                List.of("organ", "kept"), List.of("subject"), List.of("type"), List.of("factdate"))
            .concatMap(
                fields ->
                    events.createIndex(
                        Indexes.ascending(fields),
                        new IndexOptions().name(String.join("_", fields))))
            .then(Mono.fromRunnable(() -> indexed.set(true)));
  }
}
