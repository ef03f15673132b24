package io.gongkai.kit.listen;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import com.mongodb.client.model.Sorts;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoCollection;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.announce.EventSender;
import io.gongkai.kit.announce.ImpossibleEvent;
import io.gongkai.kit.rule.RuleBroken;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Events that a handler could not take: kept beside the service's own documents and told on {@code
 * <topic>.dead}.
 */
final class DeadLetters {

  private static final Logger LOG = LoggerFactory.getLogger(DeadLetters.class);
  private static final Duration LONGEST = Duration.ofSeconds(30);

  private final MongoCollection<Document> letters;
  private final EventSender sender;
  private final Topics topics;
  private final MeterRegistry registry;

  DeadLetters(MongoDatabase database, EventSender sender, Topics topics, MeterRegistry registry) {
    this.letters = database.getCollection("dead_letters");
    this.sender = sender;
    this.topics = topics;
    this.registry = registry;
  }

  /** Keeps the letter, then tells it; both may be repeated. */
  void bury(String group, ConsumerRecord<String, String> record, Throwable failure) {
    String reason = reason(failure);
    String place = record.topic() + "~" + record.partition() + "~" + record.offset();
    String id = group + "~" + place;
    Bson letter =
        Updates.combine(
            Updates.set("group", group),
            Updates.set("topic", record.topic()),
            Updates.set("key", record.key()),
            Updates.set("reason", reason),
            Updates.set("message", record.value()),
            Updates.set("at", Instant.now()),
            Updates.set("state", "dead"));
    String deadTopic = record.topic() + ".dead";
    Map<String, String> headers = Map.of("group", group, "reason", reason, "place", place);
    Mono.from(letters.updateOne(Filters.eq(id), letter, new UpdateOptions().upsert(true)))
        .then(topics.ensure(deadTopic))
        .then(
            sender.send(
                deadTopic, String.valueOf(record.key()), String.valueOf(record.value()), headers))
        .onErrorResume(
            ImpossibleEvent.class, e -> Mono.empty()) // it is kept; telling it is a courtesy
        .timeout(LONGEST)
        .block();
    registry.counter("listen.dead", "group", group).increment();
    LOG.error("{} cannot take {}: {}", group, place, reason);
  }

  Flux<Document> list(@Nullable String after, int limit) {
    Bson later = after == null ? Filters.empty() : Filters.gt("_id", after);
    return Flux.from(
        letters
            .find(later)
            .projection(Projections.exclude("message"))
            .sort(Sorts.ascending("_id"))
            .limit(limit));
  }

  Mono<Document> find(String id) {
    return Mono.from(letters.find(Filters.eq(id)).first());
  }

  Mono<Void> replayed(String id) {
    return Mono.from(letters.updateOne(Filters.eq(id), Updates.set("state", "replayed"))).then();
  }

  /** Code or class, never a message: messages may quote people. */
  static String reason(Throwable failure) {
    return switch (failure) {
      case RuleBroken e -> e.code();
      case Reading.Unreadable e -> "unreadable: " + e.getMessage();
      default -> failure.getClass().getSimpleName();
    };
  }
}
