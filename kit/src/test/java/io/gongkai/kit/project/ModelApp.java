package io.gongkai.kit.project;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.UpdateOptions;
import com.mongodb.client.model.Updates;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.listen.Received;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.kit.store.Toy;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.bson.Document;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** A service that shows the last push of each of its toys. */
@Configuration
@EnableAutoConfiguration
class ModelApp {

  record ToyPushed(long by) {}

  @Bean
  FactStore<Toy> toys(FactStores stores) {
    return stores.open("toys", Toy.class, s -> new Document());
  }

  @Bean
  Announcer<Toy> announcer() {
    return new PushAnnouncer();
  }

  @Bean
  LastPushes lastPushes(MongoDatabase database) {
    return new LastPushes(database);
  }

  static final class PushAnnouncer implements Announcer<Toy> {
    @Override
    public String topic() {
      return "models.toy";
    }

    @Override
    public Optional<OutgoingEvent> announce(Stored<Toy> stored, Recorded<Toy> recorded) {
      return recorded.fact() instanceof Toy.Pushed pushed
          ? Optional.of(new OutgoingEvent("O", new ToyPushed(pushed.by())))
          : Optional.empty();
    }
  }

  /** Guarded by the sequence: late and double events change nothing. */
  static final class LastPushes implements ReadModel {

    final MongoDatabase database;

    LastPushes(MongoDatabase database) {
      this.database = database;
    }

    @Override
    public String name() {
      return "last-pushes";
    }

    @Override
    public Set<String> topics() {
      return Set.of("models.toy");
    }

    @Override
    public Mono<Void> apply(Generation generation, List<Received<JsonNode>> events) {
      return Flux.fromIterable(events).concatMap(e -> apply(generation, e)).then();
    }

    private Mono<?> apply(Generation generation, Received<JsonNode> e) {
      var older = Filters.and(Filters.eq(e.subject()), Filters.lt("seq", e.sequence()));
      var shown =
          Updates.combine(
              Updates.set("seq", e.sequence()), Updates.set("by", e.data().get("by").asLong()));
      return Mono.from(
              database
                  .getCollection(generation.collection())
                  .updateOne(older, shown, new UpdateOptions().upsert(true)))
          .onErrorResume(
              late -> late instanceof com.mongodb.MongoWriteException w && w.getCode() == 11000,
              late -> Mono.empty());
    }

    @Override
    public Mono<String> digest(Generation generation) {
      return Flux.from(database.getCollection(generation.collection()).find())
          .map(d -> (long) d.toJson().hashCode())
          .reduce(0L, Long::sum)
          .map(String::valueOf);
    }

    @Override
    public Mono<Void> drop(Generation generation) {
      return Mono.from(database.getCollection(generation.collection()).drop());
    }
  }
}
