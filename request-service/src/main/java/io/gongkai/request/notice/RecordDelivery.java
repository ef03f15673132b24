package io.gongkai.request.notice;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.notice.domain.Carrier;
import io.gongkai.request.notice.domain.Delivery;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * Records how a letter was brought to its addressee, with the evidence; the route decides which day
 * counts (国办公开办函〔2016〕235号).
 */
@UseCase
public final class RecordDelivery {

  /** {@code carrier} is who carried it by post, null for other routes. */
  public record Command(
      String letter, Version seen, Delivery attempt, @Nullable Carrier carrier, Stamp stamp) {}

  private final Letters letters;

  RecordDelivery(Letters letters) {
    this.letters = letters;
  }

  public Mono<HeldLetter> handle(Command c) {
    return letters.change(
        c.letter(),
        c.seen(),
        c.stamp(),
        letter -> letter.deliver(c.attempt(), c.carrier(), c.stamp().on()));
  }
}
