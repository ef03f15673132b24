package io.gongkai.request.remedy;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A part of the list of remedies, newest filing first. */
@UseCase
public final class FindRemedies {

  /** The cursor of the part before; null = from the beginning. */
  public record Command(Remedies.Query query, @Nullable String cursor, int limit) {}

  private final Remedies remedies;

  FindRemedies(Remedies remedies) {
    this.remedies = remedies;
  }

  public Mono<Page<HeldRemedy>> handle(Command command) {
    return remedies.page(command.query(), command.cursor(), command.limit());
  }
}
