package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Replying;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Puts a search for the information on record: where, by which words, by whom, with what result.
 */
@UseCase
public final class RecordSearch {

  /** {@code seen} is null for a line of a ledger, which is judged on the newest state. */
  public record Command(String id, @Nullable Version seen, String record, Stamp stamp) {

    @Override
    public String toString() {
      return "RecordSearch[" + id + "]";
    }
  }

  private final TakeStep step;

  RecordSearch(TakeStep step) {
    this.step = step;
  }

  public Mono<HeldApplication> handle(Command c) {
    return step.handle(
        new TakeStep.Command(
            c.id(),
            c.seen(),
            c.stamp(),
            c.record(),
            (moment, text) -> Replying.search(moment, text)));
  }
}
