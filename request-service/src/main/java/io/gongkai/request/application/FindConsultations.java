package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** The cases in which opinions are awaited, the next last day first (arts. 32, 34). */
@UseCase
public final class FindConsultations {
  /** The cursor of the part before; null = from the beginning. */
  public record Command(Worklists.Filter filter, @Nullable String cursor, int limit) {}

  private final Worklists worklists;

  FindConsultations(Worklists worklists) {
    this.worklists = worklists;
  }

  public Mono<Page<HeldApplication>> handle(Command command) {
    return worklists.consulting(command.filter(), command.cursor(), command.limit());
  }
}
