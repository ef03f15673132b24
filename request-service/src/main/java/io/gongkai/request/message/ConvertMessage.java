package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.request.message.domain.Converting;
import io.gongkai.request.message.domain.Message;
import io.gongkai.request.party.Person;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * A message that asks for government information goes on as an application of the same organ; both
 * histories say so. The application's reference follows from the message, so that a conversion that
 * was cut off is finished by doing it again.
 */
@UseCase
public final class ConvertMessage {
  /** Who applies and for what, as art. 29 asks for it; {@code delivery} is a code. */
  public record Command(
      String id,
      Version seen,
      Person applicant,
      String subject,
      String description,
      String delivery,
      Stamp stamp) {
    @Override
    public String toString() {
      return "ConvertMessage[" + id + "]";
    }
  }

  private final Messages messages;
  private final NewApplications applications;

  ConvertMessage(Messages messages, NewApplications applications) {
    this.messages = messages;
    this.applications = applications;
  }

  public Mono<HeldMessage> handle(Command c) {
    return messages
        .change(c.id(), c.seen(), c.stamp(), message -> lawful(message, c.stamp()))
        .flatMap(
            held ->
                applications
                    .submit(form(c, held), c.stamp())
                    .flatMap(
                        application ->
                            messages.change(
                                c.id(),
                                c.seen(),
                                c.stamp(),
                                m ->
                                    Converting.convert(
                                        m, application, c.stamp().on(), c.stamp().known()))));
  }

  private static <F> List<F> lawful(Message message, Stamp stamp) {
    Converting.convert(message, "", stamp.on(), stamp.known());
    return List.of();
  }

  private static NewApplications.Form form(Command c, HeldMessage held) {
    Message message = held.message();
    String ref = message.receipt().ref() + "-" + held.version();
    return new NewApplications.Form(
        message.receipt().organ(),
        ref,
        c.applicant(),
        c.subject(),
        c.description(),
        c.delivery(),
        message.receipt().writer(),
        c.id());
  }
}
