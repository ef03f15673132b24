package io.gongkai.kit.store;

import io.gongkai.kit.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.bson.Document;
import org.jspecify.annotations.Nullable;

/** A toy aggregate for tests. */
public sealed interface Toy {

  record Made(String name, @Nullable String colour, LocalDate day) implements Toy {}

  sealed interface Moved extends Toy {}

  record Pushed(long by) implements Moved {
    public boolean isFar() {
      return by > 100;
    }

    public long getTwice() {
      return by * 2;
    }
  }

  record Sold(Price price, List<String> notes) implements Toy {}

  /** A value inside a fact. */
  record Price(long fen) {}

  static Stamp stamp() {
    return stamp(null);
  }

  static Stamp stamp(@Nullable String line) {
    return new Stamp(
        LocalDate.of(2024, 3, 1), Instant.parse("2024-03-01T02:03:04.567Z"), "tester", line);
  }

  static Document head(Stored<Toy> stored) {
    var head = new Document("count", stored.version());
    for (Toy toy : stored.history()) {
      if (toy instanceof Made made) {
        head.append("name", made.name());
        if (made.colour() != null) {
          head.append("colour", made.colour());
        }
      }
    }
    return head;
  }
}
