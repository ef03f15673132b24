package io.gongkai.request.remedy;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.request.remedy.domain.Remedy;
import io.gongkai.request.remedy.domain.RemedyFact;
import io.gongkai.request.remedy.domain.RemedyType;
import java.util.List;
import java.util.function.Function;
import reactor.core.publisher.Mono;

/**
 * Registers a reconsideration or a suit against the latest reply of an application. A filing after
 * its limit is recorded and marked; one that the law sends elsewhere is refused.
 */
@UseCase
public final class RegisterRemedy {

  /** {@code id} is the remedy's own, {@code application} the id of the case attacked. */
  public record Command(String id, String ref, String application, RemedyType type, Stamp stamp) {}

  private final Remedies remedies;
  private final AttackedCases cases;

  RegisterRemedy(Remedies remedies, AttackedCases cases) {
    this.remedies = remedies;
    this.cases = cases;
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
        .switchIfEmpty(Mono.error(() -> new NotFound(command.application())))
        .zipWith(remedies.against(command.application()).collectList())
        .map(both -> decide(command, both.getT1(), both.getT2()))
        .flatMap(facts -> remedies.start(command.id(), command.stamp(), facts));
  }

  private static List<RemedyFact> decide(
      Command command, AttackedCases.Found found, List<Remedy> others) {
    return Remedy.file(
        found.organ(),
        command.ref(),
        command.type(),
        found.attacked(),
        others,
        command.stamp().on());
  }
}
