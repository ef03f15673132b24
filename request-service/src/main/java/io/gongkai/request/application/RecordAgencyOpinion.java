package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.application.domain.Answer;
import io.gongkai.request.application.domain.Consulting;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Records what another organ answered; its silence is consent (art. 34). */
@UseCase
public final class RecordAgencyOpinion {

  /** {@code name} is who was asked, as it was written then. */
  public record Command(
      String id, @Nullable Version seen, String name, Answer answer, Stamp stamp) {

    @Override
    public String toString() {
      return "RecordAgencyOpinion[" + id + "]";
    }
  }

  private final TakeStep step;
  private final ConsultationKeys keys;

  RecordAgencyOpinion(TakeStep step, ConsultationKeys keys) {
    this.step = step;
    this.keys = keys;
  }

  public Mono<HeldApplication> handle(Command c) {
    String key = keys.of(c.id(), c.name());
    return step.handle(
        new TakeStep.Command(
            c.id(),
            c.seen(),
            c.stamp(),
            null,
            (moment, text) -> Consulting.answerAgency(moment, key, c.answer())));
  }
}
