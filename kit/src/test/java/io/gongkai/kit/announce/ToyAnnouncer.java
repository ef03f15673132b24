package io.gongkai.kit.announce;

import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.kit.store.Toy;
import java.util.Optional;

/** Says everything about toys but their sale. */
public final class ToyAnnouncer implements Announcer<Toy> {

  /** Data of the event. */
  public record ToyPushed(String ref, long by, long facts) {}

  private final long unsayable;

  public ToyAnnouncer() {
    this(666);
  }

  ToyAnnouncer(long unsayable) {
    this.unsayable = unsayable;
  }

  @Override
  public String topic() {
    return "toys.toy";
  }

  @Override
  public Optional<OutgoingEvent> announce(Stored<Toy> stored, Recorded<Toy> recorded) {
    return switch (recorded.fact()) {
      case Toy.Made made ->
          Optional.of(new OutgoingEvent("O", new ToyPushed(made.name(), 0, stored.version())));
      case Toy.Pushed pushed -> {
        if (pushed.by() == unsayable) {
          throw new IllegalStateException("unsayable");
        }
        yield Optional.of(
            new OutgoingEvent("O", new ToyPushed("-", pushed.by(), stored.version())));
      }
      case Toy.Sold sold -> Optional.empty();
    };
  }
}
