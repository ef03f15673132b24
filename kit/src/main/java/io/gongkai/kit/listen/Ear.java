package io.gongkai.kit.listen;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A handler with its reading, its group and its counters: hands messages over and waits until they
 * are handled.
 */
final class Ear<E> {

  private static final Duration LONGEST = Duration.ofSeconds(60);

  private final EventHandler<E> handler;
  private final Reading<E> reading;
  private final String group;
  private final Counter handled;
  private final Counter skipped;

  Ear(String service, EventHandler<E> handler, MeterRegistry registry) {
    this.handler = handler;
    this.reading = new Reading<>(handler.hears());
    this.group = service + "." + handler.name() + ".g" + handler.generation();
    this.handled = registry.counter("listen.handled", "group", group);
    this.skipped = registry.counter("listen.skipped", "group", group);
  }

  String group() {
    return group;
  }

  Set<String> topics() {
    return handler.topics();
  }

  /** All of them at once; fails if one fails, and then nothing is said about the others. */
  void hear(List<String> messages) {
    List<Received<E>> events = new ArrayList<>();
    for (String message : messages) {
      reading.read(message).ifPresentOrElse(events::add, skipped::increment);
    }
    if (!events.isEmpty()) {
      handler.handleAll(events).timeout(LONGEST).block();
      handled.increment(events.size());
    }
  }

  /** One of them, by the form for one. */
  void hear(String message) {
    Optional<Received<E>> event = reading.read(message);
    if (event.isPresent()) {
      handler.handle(event.get()).timeout(LONGEST).block();
      handled.increment();
    } else {
      skipped.increment();
    }
  }
}
