package io.gongkai.intake;

import io.gongkai.intake.Answer.Result;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.StaleVersion;
import io.gongkai.kit.store.StoreAway;
import io.gongkai.kit.web.ProblemCatalogue;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import reactor.core.Exceptions;
import reactor.core.publisher.Mono;
import reactor.util.context.Context;
import reactor.util.retry.Retry;

/** Runs one line: applied before? must it wait? then the use case, and its refusal as a code. */
final class LineRun {

  private static final Logger LOG = LoggerFactory.getLogger(LineRun.class);

  private final KnownOrgans organs;
  private final ParkedLines parked;
  private final ProblemCatalogue catalogue;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  LineRun(KnownOrgans organs, ParkedLines parked, ProblemCatalogue catalogue) {
    this.organs = organs;
    this.parked = parked;
    this.catalogue = catalogue;
  }

  Mono<Answer> run(Item item, Gates gates) {
    if (gates.applied(item)) {
      return Mono.just(answer(item, Result.unchanged));
    }
    if (gates.isErased(item)) {
      return Mono.just(rejected(item, "person-erased", Map.of()));
    }
    String behind = gates.behind(item);
    if (behind != null) {
      return park(item, gates, behind);
    }
    return knows(item)
        .flatMap(
            knows -> {
              if (knows) {
                return read(item, gates);
              }
              return organs.mayCome()
                  ? park(item, gates, KnownOrgans.key(item.organ()))
                  : Mono.just(rejected(item, "unknown-subject", Map.of("ref", item.organ())));
            });
  }

  /** True if lines may be applied as far as the organ goes; a known one stays known. */
  Mono<Boolean> knows(String organ) {
    return known.contains(organ)
        ? Mono.just(true)
        : organs.knows(organ).defaultIfEmpty(false).doOnNext(knows -> remember(organ, knows));
  }

  private Mono<Boolean> knows(Item item) {
    return item.checked().reader().organMustBeKnown() ? knows(item.organ()) : Mono.just(true);
  }

  private void remember(String organ, boolean knows) {
    if (knows) {
      known.add(organ);
    }
  }

  private Mono<Answer> read(Item item, Gates gates) {
    var repeated = new AtomicBoolean();
    return Mono.defer(() -> item.checked().reader().read(item.checked().line()))
        .retryWhen(Retry.backoff(5, Duration.ofMillis(20)).filter(StaleVersion.class::isInstance))
        .contextWrite(Context.of(FactStore.REPEATED, repeated))
        .then(Mono.fromRunnable(() -> gates.markApplied(item)))
        .then(
            Mono.fromSupplier(
                () -> answer(item, repeated.get() ? Result.unchanged : Result.applied)))
        .onErrorResume(failure -> refused(item, gates, failure));
  }

  private Mono<Answer> refused(Item item, Gates gates, Throwable failure) {
    return switch (failure) {
      case WaitsFor e -> park(item, gates, e.key());
      case RuleBroken e -> Mono.just(rejected(item, e.code(), e.facts()));
      case NotFound e -> missing(item, gates, e.id());
      case AlreadyThere e -> Mono.just(rejected(item, "step-not-lawful", Map.of()));
      default -> passing(failure) ? Mono.error(failure) : broken(item, failure);
    };
  }

  private static boolean passing(Throwable failure) {
    return StoreAway.is(failure) || Exceptions.isRetryExhausted(failure);
  }

  /** Something else of this service is missing: not there at all, or itself waiting. */
  private Mono<Answer> missing(Item item, Gates gates, String id) {
    String key = gates.waitingFor(id);
    if (key != null) {
      return park(item, gates, key);
    }
    return parked
        .firsts(Set.of(id), Set.of(), Set.of())
        .filter(first -> first.order() < item.order())
        .next()
        .flatMap(first -> park(item, gates, first.key()))
        .switchIfEmpty(
            Mono.fromSupplier(
                () ->
                    rejected(item, "unknown-subject", Map.of("ref", item.checked().line().ref()))));
  }

  private Mono<Answer> broken(Item item, Throwable failure) {
    LOG.error("line {} of kind {} fails", item.number(), item.checked().line().kind(), failure);
    return Mono.just(rejected(item, "internal-error", Map.of()));
  }

  private Mono<Answer> park(Item item, Gates gates, String key) {
    gates.markWaiting(item, key);
    return parked
        .park(item, key)
        .thenReturn(Answer.waiting(item.number(), item.checked().line().ref(), item.receipt()));
  }

  private static Answer answer(Item item, Result result) {
    return Answer.of(item.number(), item.checked().line().ref(), result);
  }

  private Answer rejected(Item item, String code, Map<String, Object> facts) {
    return Answer.rejected(
        item.number(), item.checked().line().ref(), code, catalogue.detail(code, facts));
  }
}
