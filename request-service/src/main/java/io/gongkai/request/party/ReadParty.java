package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.time.Now;
import reactor.core.publisher.Mono;

/**
 * Shows a person to who needs it, after noting who, when and for what purpose. {@code
 * person-erased} if the key is destroyed.
 */
@UseCase
public final class ReadParty {

  /** {@code by} is the reader's account, {@code purpose} a code such as {@code handle-case}. */
  public record Command(String party, String by, String purpose) {}

  private final People people;
  private final Readings readings;
  private final Now now;

  ReadParty(People people, Readings readings, Now now) {
    this.people = people;
    this.readings = readings;
    this.now = now;
  }

  public Mono<Person> handle(Command c) {
    return people
        .read(c.party())
        .delayUntil(
            person ->
                readings.record(
                    Readings.Reading.whole(c.party(), c.party(), c.by(), c.purpose(), now.get())));
  }
}
