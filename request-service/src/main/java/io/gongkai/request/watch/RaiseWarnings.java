package io.gongkai.request.watch;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.kit.store.StaleVersion;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.request.watch.domain.WarningFact;
import io.gongkai.request.watch.domain.WarningState;
import java.time.Duration;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.publisher.Mono;

/**
 * Warns of every case that is amber, red or overdue, once per case and level however many replicas
 * run. That sending begins is written before anything leaves; who dies in between leaves a warning
 * of which nobody knows, and that one is never sent again by itself.
 */
@UseCase
public final class RaiseWarnings {
  /** Longer than any channel waits for the other side. */
  static final Duration SILENCE = Duration.ofMinutes(10);

  private static final Logger LOG = LoggerFactory.getLogger(RaiseWarnings.class);
  private static final String BY = "watch";

  private final WatchedCases cases;
  private final Warnings warnings;
  private final WarningChannel channel;
  private final Today today;
  private final Now now;

  RaiseWarnings(
      WatchedCases cases, Warnings warnings, WarningChannel channel, Today today, Now now) {
    this.cases = cases;
    this.warnings = warnings;
    this.channel = channel;
    this.today = today;
    this.now = now;
  }

  /** How many warnings were begun by this round. */
  public Mono<Long> handle() {
    return giveUpSilent().thenMany(cases.all()).concatMap(this::raise).count();
  }

  private Mono<Void> giveUpSilent() {
    return warnings
        .silentSince(now.get().minus(SILENCE))
        .concatMap(
            silent ->
                warnings
                    .change(
                        silent.id(),
                        new Version(silent.version()),
                        stamp(),
                        w -> w.ended(new WarningFact.Unheard()))
                    .onErrorResume(StaleVersion.class, heard -> Mono.empty()))
        .doOnNext(lost -> LOG.warn("outcome of warning {} unknown", lost.id()))
        .then();
  }

  private Mono<HeldWarning> raise(WatchedCases.Watched seen) {
    return cases
        .now(seen.id()) // what the list said may be over by now
        .filter(fresh -> fresh.level().equals(seen.level()))
        .flatMap(this::begun)
        .flatMap(this::sent);
  }

  /** The warning, if it is this replica that has to send it. */
  private Mono<HeldWarning> begun(WatchedCases.Watched fresh) {
    String id = fresh.id() + "." + fresh.level();
    WarningFact.Begun begun = begunOf(fresh);
    return warnings
        .find(id)
        .map(Optional::of)
        .defaultIfEmpty(Optional.empty())
        .flatMap(
            there ->
                there.isPresent() ? again(there.get(), begun) : warnings.start(id, stamp(), begun))
        .onErrorResume(AlreadyThere.class, faster -> Mono.empty());
  }

  private Mono<HeldWarning> again(HeldWarning there, WarningFact.Begun begun) {
    return there.warning().state() != WarningState.WAITING
        ? Mono.empty()
        : warnings
            .change(there.id(), new Version(there.version()), stamp(), w -> w.again(begun))
            .onErrorResume(StaleVersion.class, faster -> Mono.empty());
  }

  private Mono<HeldWarning> sent(HeldWarning held) {
    return channel
        .send(held.warning().begun())
        .timeout(SILENCE.dividedBy(2))
        .onErrorResume(
            failure -> {
              LOG.warn("warning {}: {}", held.id(), failure.getClass().getSimpleName());
              return Mono.just(new WarningFact.Unheard());
            })
        .flatMap(how -> warnings.change(held.id(), null, stamp(), w -> w.ended(how)));
  }

  private WarningFact.Begun begunOf(WatchedCases.Watched c) {
    return new WarningFact.Begun(
        c.organ(),
        c.id(),
        c.ref(),
        c.level(),
        c.due(),
        c.workingDaysLeft(),
        c.assignee(),
        channel.name());
  }

  private Stamp stamp() {
    return Stamp.live(today.get(), now.get(), BY);
  }
}
