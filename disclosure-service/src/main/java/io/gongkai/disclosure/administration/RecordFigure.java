package io.gongkai.disclosure.administration;

import io.gongkai.disclosure.administration.domain.FigureFact;
import io.gongkai.disclosure.organ.RequireOrgan;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.AlreadyThere;
import reactor.core.publisher.Mono;

/** Records a figure that an organ reports, once under its reference. */
@UseCase
public final class RecordFigure {

  /** The figure; a count of items holds from the stamp's day on, a sum ends with it. */
  public record Command(FigureFact figure, Stamp stamp) {}

  private final Figures figures;
  private final RequireOrgan organ;

  RecordFigure(Figures figures, RequireOrgan organ) {
    this.figures = figures;
    this.organ = organ;
  }

  /** Answers with the new figure; a second report is {@code step-not-lawful}. */
  public Mono<FigureRecord> handle(Command c) {
    String id = FigureRecord.id(c.figure());
    return organ
        .handle(c.figure().organ())
        .then(Mono.defer(() -> figures.start(id, c.stamp(), c.figure())))
        .map(FigureRecord::of)
        .onErrorResume(AlreadyThere.class, taken -> refuse(id, c, taken));
  }

  private Mono<FigureRecord> refuse(String id, Command c, AlreadyThere taken) {
    // Live references are minted here, so only a source system can name one twice.
    return Mono.just(id)
        .filter(_ -> c.stamp().attested())
        .flatMap(figures::find)
        .switchIfEmpty(Mono.error(taken))
        .flatMap(
            s -> Mono.error(FigureRecord.of(s).figure().reportedAgain(c.figure(), c.stamp().on())));
  }
}
