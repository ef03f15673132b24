package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.NotFound;
import io.gongkai.request.application.domain.ApplicantCategory;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.Assistance;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.application.domain.Delivery;
import io.gongkai.request.application.domain.Registration;
import io.gongkai.request.party.KeepText;
import io.gongkai.request.party.Person;
import io.gongkai.request.party.RegisterParty;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * An application arrives (art. 29). The applicant and the words go to the party room; the case
 * keeps references. A second submission under the same id is refused.
 */
@UseCase
public final class SubmitApplication {

  /** {@code owner} is the applicant's account, null for what an officer or a ledger brings. */
  public record Command(
      String id,
      String organ,
      String ref,
      Channel channel,
      ApplicantCategory category,
      Person applicant,
      String subject,
      String description,
      Delivery delivery,
      Set<Assistance> assistance,
      @Nullable String owner,
      Stamp stamp) {

    @Override
    public String toString() {
      return "SubmitApplication[" + id + "]";
    }
  }

  private final TakeStep step;
  private final Applications applications;
  private final RegisterParty register;
  private final KeepText keep;

  SubmitApplication(
      TakeStep step, Applications applications, RegisterParty register, KeepText keep) {
    this.step = step;
    this.applications = applications;
    this.register = register;
    this.keep = keep;
  }

  public Mono<HeldApplication> handle(Command command) {
    TakeStep.Command again =
        new TakeStep.Command(
            command.id(),
            null,
            command.stamp(),
            null,
            (moment, text) -> Registration.submitAgain(moment));
    return step.handle(again).onErrorResume(NotFound.class, unknown -> start(command));
  }

  private Mono<HeldApplication> start(Command c) {
    return register
        .handle(new RegisterParty.Command(c.organ(), c.applicant()))
        .flatMap(
            party ->
                Mono.zip(
                        keep.handle(new KeepText.Command(party, c.subject())),
                        keep.handle(new KeepText.Command(party, c.description())))
                    .map(words -> fact(c, party, words.getT1(), words.getT2()))
                    .flatMap(submitted -> withNeeds(c, party, submitted)))
        .flatMap(first -> applications.start(c.id(), c.stamp(), first));
  }

  /** What somebody needs tells of their health, so it lies with their words. */
  private Mono<List<ApplicationFact>> withNeeds(
      Command c, String party, ApplicationFact submitted) {
    if (c.assistance().isEmpty()) {
      return Mono.just(List.of(submitted));
    }
    String needs =
        c.assistance().stream().sorted().map(Enum::name).collect(Collectors.joining(" "));
    return keep.handle(new KeepText.Command(party, needs))
        .map(text -> List.of(submitted, new ApplicationFact.AssistanceAsked(text)));
  }

  private static ApplicationFact fact(Command c, String party, String subject, String description) {
    return new ApplicationFact.Submitted(
        c.organ(),
        c.ref(),
        c.channel(),
        c.category(),
        party,
        subject,
        description,
        c.delivery(),
        c.owner());
  }
}
