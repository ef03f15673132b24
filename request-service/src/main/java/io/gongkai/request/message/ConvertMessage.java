package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.kit.store.StaleVersion;
import io.gongkai.request.message.domain.Converting;
import io.gongkai.request.message.domain.Message;
import io.gongkai.request.message.domain.MessageFact;
import io.gongkai.request.message.domain.Stage;
import io.gongkai.request.party.Person;
import java.util.List;
import reactor.core.publisher.Mono;

/**
 * A message that asks for government information goes on as an application of the same organ; both
 * histories say so. It is claimed first, so that who comes later makes nothing. The application's
 * reference stands in the claim, so that a conversion that was cut off is finished by doing it
 * again.
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
        .change(c.id(), c.seen(), c.stamp(), message -> begun(message, c))
        .flatMap(
            held ->
                applications
                    .submit(form(c, held.message()), c.stamp())
                    .flatMap(application -> converted(c, held, application)))
        .onErrorMap(AlreadyThere.class, faster -> new StaleVersion(c.id()));
  }

  private List<MessageFact> begun(Message message, Command c) {
    List<MessageFact> begun =
        Converting.begin(message, ref(c, message), c.stamp().on(), c.stamp().known());
    applications.check(form(c, message), c.stamp());
    return begun;
  }

  private Mono<HeldMessage> converted(Command c, HeldMessage held, String application) {
    return messages.change(
        c.id(),
        new Version(held.version()),
        c.stamp(),
        m -> Converting.convert(m, application, c.stamp().on(), c.stamp().known()));
  }

  private static String ref(Command c, Message message) {
    return message.stage() instanceof Stage.GoingOn going
        ? going.ref()
        : message.receipt().ref() + "-" + c.seen().number();
  }

  private static NewApplications.Form form(Command c, Message message) {
    return new NewApplications.Form(
        message.receipt().organ(),
        ref(c, message),
        c.applicant(),
        c.subject(),
        c.description(),
        c.delivery(),
        message.receipt().writer(),
        c.id());
  }
}
