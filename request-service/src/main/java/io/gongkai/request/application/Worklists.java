package io.gongkai.request.application;

import io.gongkai.kit.store.Page;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.application.domain.Urgency;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The open cases of a desk, the next due day first; those without one come last. */
public interface Worklists {

  /** Whose cases, and which of them; null narrows nothing. {@code organs} null = everybody's. */
  record Filter(
      @Nullable Set<String> organs,
      @Nullable String assignee,
      @Nullable String state,
      @Nullable Channel channel) {}

  /**
   * One part of the work: due days of a span, or (null) whatever is open; with {@code clockless}
   * those of which no day is counted. {@code today} tells which consultations are open.
   */
  record Query(Filter filter, Urgency.@Nullable Span span, boolean clockless, LocalDate today) {}

  Mono<Page<HeldApplication>> page(Query query, @Nullable String cursor, int limit);

  /** How many there are; counting ends at {@code atMost}. */
  Mono<Long> count(Query query, int atMost);

  /** Open cases in which an opinion is awaited, the next last day for an opinion first. */
  Mono<Page<HeldApplication>> consulting(Filter filter, @Nullable String cursor, int limit);
}
