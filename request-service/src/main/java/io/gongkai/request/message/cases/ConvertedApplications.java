package io.gongkai.request.message.cases;

import io.gongkai.kit.Stamp;
import io.gongkai.request.application.ReadDecisions;
import io.gongkai.request.application.SubmitForMessage;
import io.gongkai.request.message.NewApplications;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Hands a message to the applications by their own verbs. */
@Component
final class ConvertedApplications implements NewApplications {
  private final SubmitForMessage submit;
  private final ReadDecisions decisions;

  ConvertedApplications(SubmitForMessage submit, ReadDecisions decisions) {
    this.submit = submit;
    this.decisions = decisions;
  }

  @Override
  public void check(Form form, Stamp stamp) {
    command(form, stamp).check();
  }

  @Override
  public Mono<String> submit(Form form, Stamp stamp) {
    return submit.handle(command(form, stamp)).map(held -> held.id());
  }

  private static SubmitForMessage.Command command(Form form, Stamp stamp) {
    return new SubmitForMessage.Command(
        form.organ(),
        form.ref(),
        form.applicant(),
        form.subject(),
        form.description(),
        form.delivery(),
        form.owner(),
        form.message(),
        stamp);
  }

  @Override
  public Mono<Boolean> isClosedUnanswered(String application, Stamp stamp) {
    return decisions
        .handle(new ReadDecisions.Command(application, stamp.on()))
        .map(ReadDecisions.Answered::decisions)
        .map(given -> !given.isEmpty() && given.stream().noneMatch(ReadDecisions.Given::reply));
  }
}
