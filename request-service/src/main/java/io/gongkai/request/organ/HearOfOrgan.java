package io.gongkai.request.organ;

import io.gongkai.kit.UseCase;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Remembers an organ that entered the directory. */
@UseCase
public final class HearOfOrgan {

  /** {@code parent} is the code that was recorded, known or not. */
  public record Command(String code, @Nullable String parent) {}

  private final HeardOrgans organs;

  HearOfOrgan(HeardOrgans organs) {
    this.organs = organs;
  }

  public Mono<Void> handle(Command command) {
    return organs.keep(command.code(), command.parent());
  }
}
