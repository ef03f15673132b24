package io.gongkai.request.party;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Who has read what is kept of a person, newest first (个人信息保护法 arts. 44, 45). */
@UseCase
public final class FindReadings {

  /** The holder is a party's reference or the id of an aggregate with words of its own. */
  public record Command(String holder, @Nullable String cursor, int limit) {}

  private final Readings readings;

  FindReadings(Readings readings) {
    this.readings = readings;
  }

  public Mono<Page<Readings.Reading>> handle(Command command) {
    return readings.page(command.holder(), command.cursor(), command.limit());
  }
}
