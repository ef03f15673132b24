package io.gongkai.request.application;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.application.domain.ApplicantCategory;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.application.domain.Delivery;
import io.gongkai.request.party.Person;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/**
 * A message of the public goes on as an application that was submitted online today. What was made
 * for the same message before is found again.
 */
@UseCase
public final class SubmitForMessage {
  /** {@code delivery} and the applicant's category are codes; {@code bad-value} for others. */
  public record Command(
      String organ,
      String ref,
      Person applicant,
      String subject,
      String description,
      String delivery,
      @Nullable String owner,
      String message,
      Stamp stamp) {
    /** The id of the application. */
    public String id() {
      return AggregateId.of("app", organ, "request", ref);
    }

    /** Whether its codes are ones; {@code bad-value} otherwise. */
    public void check() {
      submission(this);
    }

    @Override
    public String toString() {
      return "SubmitForMessage[" + message + "]";
    }
  }

  private final SubmitApplication submit;
  private final Applications applications;
  private final LinkMessage link;

  SubmitForMessage(SubmitApplication submit, Applications applications, LinkMessage link) {
    this.submit = submit;
    this.applications = applications;
    this.link = link;
  }

  public Mono<HeldApplication> handle(Command c) {
    return Mono.fromCallable(() -> submission(c))
        .flatMap(
            submission ->
                applications
                    .find(c.id())
                    .switchIfEmpty(Mono.defer(() -> submit.handle(submission))))
        .flatMap(held -> link.handle(new LinkMessage.Command(held.id(), c.message(), c.stamp())));
  }

  private static SubmitApplication.Command submission(Command c) {
    return new SubmitApplication.Command(
        c.id(),
        c.organ(),
        c.ref(),
        Channel.ONLINE,
        code(ApplicantCategory.values(), c.applicant().category(), "category"),
        c.applicant(),
        c.subject(),
        c.description(),
        code(Delivery.values(), c.delivery(), "delivery"),
        Set.of(),
        c.owner(),
        c.stamp());
  }

  private static <E extends Enum<E>> E code(E[] known, String code, String field) {
    return Arrays.stream(known)
        .filter(each -> each.name().equals(code))
        .findFirst()
        .orElseThrow(() -> RuleBroken.of("bad-value", Map.of("field", field)));
  }
}
