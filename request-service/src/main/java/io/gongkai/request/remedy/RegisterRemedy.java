package io.gongkai.request.remedy;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.request.calendar.Calendars;
import io.gongkai.request.remedy.domain.AttackedCase;
import io.gongkai.request.remedy.domain.Remedy;
import io.gongkai.request.remedy.domain.RemedyFact;
import io.gongkai.request.remedy.domain.RemedyType;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Registers a reconsideration or a suit against the latest reply of an application. A filing after
 * its limit is recorded and marked; one that the law sends elsewhere is refused.
 */
@UseCase
public final class RegisterRemedy {

  /** {@code organ} handles the case attacked, {@code application} is the id of that case. */
  public record Command(
      String organ, String ref, String application, RemedyType type, Stamp stamp) {

    /** The remedy's own id. */
    public String id() {
      return AggregateId.of("rem", organ, "remedy", ref);
    }
  }

  private final Remedies remedies;
  private final AttackedCases cases;
  private final Calendars calendars;

  RegisterRemedy(Remedies remedies, AttackedCases cases, Calendars calendars) {
    this.remedies = remedies;
    this.cases = cases;
    this.calendars = calendars;
  }

  public Mono<HeldRemedy> handle(Command command) {
    Function<Remedy, List<RemedyFact>> onceOnly =
        there -> {
          throw there.refusal();
        };
    return remedies
        .change(command.id(), null, command.stamp(), onceOnly)
        .onErrorResume(NotFound.class, unknown -> file(command));
  }

  private Mono<HeldRemedy> file(Command command) {
    return cases
        .find(command.application(), command.stamp().on())
        .filter(found -> found.organ().equals(command.organ()))
        .switchIfEmpty(Mono.error(() -> new NotFound(command.application())))
        .zipWith(remedies.against(command.application()).collectList())
        .map(both -> decide(command, both.getT1(), both.getT2()))
        .flatMap(facts -> remedies.start(command.id(), command.stamp(), facts));
  }

  private List<RemedyFact> decide(Command command, AttackedCase attacked, List<Remedy> others) {
    LocalDate on = command.stamp().on();
    return Remedy.file(
        new Remedy.Attempt(command.ref(), command.type(), on, calendars.known().asKnownOn(on)),
        attacked,
        others);
  }
}
