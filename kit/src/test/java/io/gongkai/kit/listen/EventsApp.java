package io.gongkai.kit.listen;

import com.mongodb.MongoTimeoutException;
import io.gongkai.kit.announce.ToyAnnouncer;
import io.gongkai.kit.announce.ToyAnnouncer.ToyPushed;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.Toy;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import org.bson.Document;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;

/** A service that hears its own news, in two ways. */
@Configuration
@EnableAutoConfiguration
class EventsApp {

  @Bean
  FactStore<Toy> toys(FactStores stores) {
    return stores.open("toys", Toy.class, s -> new Document());
  }

  @Bean
  ToyAnnouncer announcer() {
    return new ToyAnnouncer();
  }

  @Bean
  OnToyPushed onToyPushed() {
    return new OnToyPushed();
  }

  @Bean
  OnAnything onAnything() {
    return new OnAnything();
  }

  /** Refuses 13 until told otherwise; cannot reach its store while told so. */
  static final class OnToyPushed implements EventHandler<ToyPushed> {

    final List<Received<ToyPushed>> heard = new CopyOnWriteArrayList<>();
    volatile boolean superstitious = true;
    volatile boolean away;

    @Override
    public Class<ToyPushed> hears() {
      return ToyPushed.class;
    }

    @Override
    public Set<String> topics() {
      return Set.of("toys.toy");
    }

    @Override
    public Mono<Void> handle(Received<ToyPushed> event) {
      if (away) {
        return Mono.error(new MongoTimeoutException("away"));
      }
      if (superstitious && event.data().by() == 13) {
        return Mono.error(RuleBroken.of("no-thirteen"));
      }
      return Mono.fromRunnable(() -> heard.add(event));
    }
  }

  /** Hears everything, many at a time. */
  static final class OnAnything implements EventHandler<JsonNode> {

    final List<String> ids = new CopyOnWriteArrayList<>();

    @Override
    public Class<JsonNode> hears() {
      return JsonNode.class;
    }

    @Override
    public Set<String> topics() {
      return Set.of("toys.toy", "toys.not-there");
    }

    @Override
    public Mono<Void> handle(Received<JsonNode> event) {
      return handleAll(List.of(event));
    }

    @Override
    public Mono<Void> handleAll(List<Received<JsonNode>> events) {
      return Mono.fromRunnable(() -> events.forEach(e -> ids.add(e.id())));
    }
  }
}
