package io.gongkai.request.watch;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A part of the list of warnings, newest first. */
@UseCase
public final class FindWarnings {
  /** The cursor of the part before; null = from the beginning. */
  public record Command(Warnings.Query query, @Nullable String cursor, int limit) {}

  private final Warnings warnings;

  FindWarnings(Warnings warnings) {
    this.warnings = warnings;
  }

  public Mono<Page<HeldWarning>> handle(Command command) {
    return warnings.page(command.query(), command.cursor(), command.limit());
  }
}
