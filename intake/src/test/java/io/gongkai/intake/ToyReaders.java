package io.gongkai.intake;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.FactStore;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.HeadIndex;
import io.gongkai.kit.store.NotFound;
import io.gongkai.kit.store.Stored;
import io.gongkai.kit.store.Toy;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A little service around toys, for tests of the intake. */
final class ToyReaders {

  /** Games that were played. */
  sealed interface Game {
    record Played(String toy, long pushes) implements Game {}
  }

  final FactStore<Toy> toys;
  final FactStore<Game> games;

  /** A failure that happens after the write, or nothing. */
  volatile Supplier<@Nullable RuntimeException> failing = () -> null;

  /** Called with each shop that was asked for in vain. */
  volatile Consumer<String> missed = shop -> {};

  final Set<String> organs = ConcurrentHashMap.newKeySet();
  final Set<String> shops = ConcurrentHashMap.newKeySet();

  ToyReaders(FactStores stores) {
    toys = stores.open("toys", Toy.class, s -> new Document("n", s.version()), HeadIndex.on("n"));
    games = stores.open("games", Game.class, s -> new Document());
  }

  /** Stands for a digest that says nothing of the name. */
  static String owner(String name) {
    return "owner-" + name.hashCode();
  }

  KnownOrgans known() {
    return organ -> Mono.just(organs.contains(organ));
  }

  List<LineReader> all() {
    return List.of(new Made(), new Pushed(), new Played());
  }

  private <T> Mono<T> cut(Mono<T> written) {
    return written.flatMap(
        done -> {
          RuntimeException failure = failing.get();
          return failure == null ? Mono.just(done) : Mono.error(failure);
        });
  }

  final class Made implements LineReader {
    @Override
    public Set<String> kinds() {
      return Set.of("toy.made");
    }

    @Override
    public Class<?> facts() {
      return Toy.class;
    }

    @Override
    public String subject(Line line) {
      return line.id("toy");
    }

    @Override
    public Set<String> claims(Line line) {
      return line.fields().text("name").endsWith("ONE") ? Set.of("ONE") : Set.of();
    }

    @Override
    public Set<String> people(Line line) {
      return Set.of(owner(line.fields().text("name")));
    }

    @Override
    public Mono<?> read(Line line) {
      String name = line.fields().text("name");
      if (name.startsWith("from ") && !shops.contains(name.substring(5))) {
        missed.accept(name.substring(5));
        return Mono.error(new WaitsFor("shop/" + name.substring(5)));
      }
      if (name.equals("broken")) {
        return Mono.error(new IllegalStateException("a defect"));
      }
      return cut(
          toys.start(
              line.id("toy"), line.stamp(), List.of(new Toy.Made(name, null, LocalDate.EPOCH))));
    }
  }

  final class Pushed implements LineReader {
    @Override
    public Set<String> kinds() {
      return Set.of("toy.pushed");
    }

    @Override
    public Class<?> facts() {
      return Toy.class;
    }

    @Override
    public String subject(Line line) {
      return line.id("toy");
    }

    @Override
    public Mono<?> read(Line line) {
      return cut(toys.change(line.id("toy"), null, line.stamp(), seen -> push(seen, line)));
    }

    /** Only in order: each push is one more than the number of facts before it. */
    private List<Toy> push(Stored<Toy> seen, Line line) {
      int by = line.fields().number("by");
      if (by != seen.version()) {
        throw RuleBroken.of("step-not-lawful", Map.of("state", seen.version()));
      }
      return List.of(new Toy.Pushed(by));
    }
  }

  final class Played implements LineReader {
    @Override
    public Set<String> kinds() {
      return Set.of("game.played");
    }

    @Override
    public Class<?> facts() {
      return Game.class;
    }

    @Override
    public String subject(Line line) {
      return line.id("game");
    }

    @Override
    public Mono<?> read(Line line) {
      String toy = line.id("toy", "toy", line.fields().text("toy"));
      return toys.find(toy)
          .switchIfEmpty(Mono.error(() -> new NotFound(toy)))
          .flatMap(
              t ->
                  games.start(
                      line.id("game"),
                      line.stamp(),
                      List.of(new Game.Played(toy, t.version() - 1))));
    }
  }
}
