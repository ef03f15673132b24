package io.gongkai.gateway.imports;

import io.gongkai.gateway.identity.Caller;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import reactor.util.retry.Retry;

/**
 * Waits until every reader has read what an import has applied. One pass: every service has
 * announced what it knew at the start of the pass; then every reader stands where the topics ended
 * after that; then parked lines are asked for. A pass that moved one is followed by another.
 */
@Component
final class CatchUp {
  private static final Duration SOON = Duration.ofMillis(100);

  private final OwnerCalls calls;
  private final ImportSettings settings;

  CatchUp(OwnerCalls calls, ImportSettings settings) {
    this.calls = calls;
    this.settings = settings;
  }

  /** Completes when nothing moves any more; fails with {@link OwnerAway} or a timeout. */
  Mono<Void> of(Caller caller, Tally tally) {
    return Mono.defer(() -> pass(caller, tally))
        .repeat()
        .takeUntil(moved -> !moved)
        .then()
        .timeout(settings.catchUp());
  }

  private Mono<Boolean> pass(Caller caller, Tally tally) {
    Instant begun = Instant.now();
    return until(caller, all -> haveAnnounced(all, begun))
        .map(CatchUp::ends)
        .flatMap(ends -> until(caller, all -> haveRead(all, ends)))
        .then(settle(caller, tally));
  }

  /** Asks all services again and again; each must answer, for a silent reader has read nothing. */
  private Mono<List<Progress>> until(
      Caller caller, java.util.function.Predicate<List<Progress>> enough) {
    return Mono.defer(() -> progress(caller))
        .filter(enough)
        .repeatWhenEmpty(asked -> asked.delayElements(SOON));
  }

  private Mono<List<Progress>> progress(Caller caller) {
    return Flux.fromArray(Owner.values())
        .flatMap(owner -> calls.progress(caller, owner).retryWhen(patience()))
        .collectList();
  }

  private Mono<Boolean> settle(Caller caller, Tally tally) {
    return Flux.fromArray(Owner.values())
        .concatMap(owner -> settle(caller, tally, owner))
        .reduce(false, Boolean::logicalOr);
  }

  private Mono<Boolean> settle(Caller caller, Tally tally, Owner owner) {
    return Mono.fromSupplier(() -> tally.receipts(owner))
        .flatMapIterable(receipts -> receipts)
        .buffer(settings.batch())
        .concatMap(some -> calls.settled(caller, owner, some).retryWhen(patience()))
        .map(news -> tally.settle(owner, news))
        .reduce(false, Boolean::logicalOr);
  }

  private Retry patience() {
    return Patience.of(settings.patience());
  }

  private static boolean haveAnnounced(List<Progress> all, Instant begun) {
    return all.stream().allMatch(one -> one.announce().hasSaidAllUntil(begun));
  }

  private static Map<String, Long> ends(List<Progress> all) {
    return readers(all)
        .collect(Collectors.toMap(Progress.Reader::place, Progress.Reader::end, Math::max));
  }

  private static boolean haveRead(List<Progress> all, Map<String, Long> ends) {
    Map<String, Long> positions =
        readers(all)
            .collect(
                Collectors.toMap(Progress.Reader::place, Progress.Reader::position, Math::min));
    return ends.entrySet().stream()
        .allMatch(end -> positions.getOrDefault(end.getKey(), -1L) >= end.getValue());
  }

  private static java.util.stream.Stream<Progress.Reader> readers(List<Progress> all) {
    return all.stream().flatMap(one -> one.readers().stream());
  }
}
