package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.Handling;
import reactor.core.publisher.Mono;

/** The organ that was to answer gives the message back (退回重派); the receiving one owes again. */
@UseCase
public final class ReturnMessage {
  /** A live step on the version that was seen. */
  public record Command(String id, Version seen, String reason, Stamp stamp) {
    @Override
    public String toString() {
      return "ReturnMessage[" + id + "]";
    }
  }

  private final TakeMessageStep step;
  private final TermTables terms;

  ReturnMessage(TakeMessageStep step, TermTables terms) {
    this.step = step;
    this.terms = terms;
  }

  public Mono<HeldMessage> handle(Command c) {
    Stamp stamp = c.stamp();
    int within = terms.current().returnWithin();
    return step.handle(
        new TakeMessageStep.Command(
            c.id(),
            c.seen(),
            stamp,
            c.reason(),
            (message, words) ->
                Handling.giveBack(message, words, within, stamp.on(), stamp.known())));
  }
}
