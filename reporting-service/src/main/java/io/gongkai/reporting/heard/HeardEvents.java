package io.gongkai.reporting.heard;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** The inbox: a set of events that only grows. */
public interface HeardEvents {

  /** Keeps what is new of these; what was kept before bounces. Then tells the organs' news. */
  Mono<Void> keep(List<HeardEvent> events);

  /**
   * Numbers that grow whenever something of an organ was kept; an organ never heard of has none. A
   * number read before events were read is never newer than they are.
   */
  Mono<Map<String, Long>> versions(Collection<String> organs);

  /** Everything of an organ that was kept at this instant or later. */
  Flux<Kept> keptSince(String organ, Instant instant);

  /** How many events of an organ are kept. */
  Mono<Long> count(String organ);

  /** The organs heard of and the years of their facts, by code. */
  Flux<OrganYears> organs();

  /** An event and when it was kept. */
  record Kept(HeardEvent event, Instant at) {}
}
