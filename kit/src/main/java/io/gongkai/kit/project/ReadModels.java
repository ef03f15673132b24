package io.gongkai.kit.project;

import io.gongkai.kit.listen.EventLoops;
import io.gongkai.kit.listen.Position;
import io.gongkai.kit.project.Pointers.Pointer;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.NotFound;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Keeps read models in generations. A building hears from the first event; when it has caught up
 * and shows the same as what is shown, the pointer is switched, otherwise somebody must decide. The
 * generation before the last is dropped.
 */
public final class ReadModels {

  private static final Duration TICK = Duration.ofMillis(500);
  private static final int DOUBTS = 10;

  private final Map<String, ReadModel> models = new LinkedHashMap<>();
  private final Set<Generation> hearing = ConcurrentHashMap.newKeySet();
  private final Map<String, Integer> doubts = new ConcurrentHashMap<>();
  private final Pointers pointers;
  private final EventLoops loops;

  ReadModels(Collection<ReadModel> models, Pointers pointers, EventLoops loops) {
    models.forEach(model -> this.models.put(model.name(), model));
    this.pointers = pointers;
    this.loops = loops;
  }

  /** The generation to show. */
  public Mono<Generation> current(String model) {
    return pointers.read(model).map(p -> new Generation(model, p.current()));
  }

  @EventListener(ApplicationReadyEvent.class)
  void start() {
    if (!models.isEmpty()) {
      loops.every(TICK, () -> Flux.fromIterable(models.values()).concatMap(this::tick).then());
    }
  }

  Mono<List<Pointer>> list() {
    return Flux.fromIterable(models.keySet()).concatMap(pointers::read).collectList();
  }

  /**
   * Starts a building from the first event, unless one is going on; what was shown before is
   * dropped.
   */
  Mono<Pointer> rebuild(String name) {
    ReadModel model = known(name);
    return pointers
        .read(name)
        .flatMap(
            p ->
                p.building() != null && !p.different()
                    ? Mono.just(p)
                    : drop(model, p.previous())
                        .then(drop(model, p.building()))
                        .then(pointers.begin(p)));
  }

  private static Mono<Void> drop(ReadModel model, @Nullable Integer number) {
    return number == null ? Mono.empty() : model.drop(new Generation(model.name(), number));
  }

  /** Shows what was built although it differs. */
  Mono<Pointer> accept(String name) {
    known(name);
    return pointers
        .read(name)
        .flatMap(
            p ->
                p.different() && p.building() != null ? pointers.shift(p, p.building()) : nothing())
        .then(Mono.defer(() -> pointers.read(name)));
  }

  private static Mono<Void> nothing() {
    return Mono.error(
        RuleBroken.of("step-not-lawful", Map.of("state", "same", "lawful", List.of("rebuild"))));
  }

  private Mono<Void> tick(ReadModel model) {
    return pointers
        .read(model.name())
        .flatMap(
            p -> {
              Integer building = p.building();
              hear(model, p.current());
              if (building != null) {
                hear(model, building);
              }
              forget(model, p);
              return building == null || p.different()
                  ? Mono.<Void>empty()
                  : advance(model, p, building);
            });
  }

  private void forget(ReadModel model, Pointer p) {
    for (Generation old : List.copyOf(hearing)) {
      boolean wanted = old.number() == p.current() || Objects.equals(old.number(), p.building());
      if (old.model().equals(p.model()) && !wanted && hearing.remove(old)) {
        loops.forget(new ModelEar(model, old.number()));
      }
    }
  }

  private void hear(ReadModel model, int number) {
    if (hearing.add(new Generation(model.name(), number))) {
      loops.hear(new ModelEar(model, number));
    }
  }

  private Mono<Void> advance(ReadModel model, Pointer p, int building) {
    var shown = new Generation(model.name(), p.current());
    var built = new Generation(model.name(), building);
    return loops
        .positions()
        .filter(all -> caughtUp(all, shown) && caughtUp(all, built))
        .flatMap(all -> Mono.zip(model.digest(shown), model.digest(built)))
        .flatMap(
            digests -> digests.getT1().equals(digests.getT2()) ? settle(p, building) : doubt(p));
  }

  private Mono<Void> settle(Pointer p, int built) {
    doubts.remove(p.model());
    return pointers.shift(p, built);
  }

  /**
   * One of the two may have heard an event that the other has not: only a lasting difference
   * counts.
   */
  private Mono<Void> doubt(Pointer p) {
    return doubts.merge(p.model(), 1, Integer::sum) < DOUBTS
        ? Mono.empty()
        : pointers.differs(p).doFinally(end -> doubts.remove(p.model()));
  }

  private static boolean caughtUp(List<Position> all, Generation generation) {
    String ending = "." + generation.model() + ".g" + generation.number();
    return all.stream()
        .filter(p -> p.group().endsWith(ending))
        .allMatch(p -> p.position() >= p.end());
  }

  private ReadModel known(String name) {
    ReadModel model = models.get(name);
    if (model == null) {
      throw new NotFound(name);
    }
    return model;
  }
}
