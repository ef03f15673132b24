package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.Decision;
import io.gongkai.request.application.domain.Law;
import io.gongkai.request.application.domain.Moment;
import io.gongkai.request.application.domain.Step;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** What a case was answered and when it was due, for those who attack an answer or its absence. */
@UseCase
public final class ReadDecisions {

  /** The application by its id, judged with the calendar known on {@code day}. */
  public record Command(String id, LocalDate day) {}

  /** A reply or a closing; {@code remedyClass} by outcome and day: A, B, … */
  public record Given(LocalDate on, String outcome, boolean reply, String remedyClass) {}

  /**
   * {@code received} and {@code due} are null while no clock runs, {@code owner} where the
   * applicant has no account.
   */
  public record Answered(
      String id,
      String organ,
      @Nullable String owner,
      @Nullable LocalDate received,
      @Nullable LocalDate due,
      List<Given> decisions) {}

  private final Applications applications;
  private final Rulebooks rulebooks;

  ReadDecisions(Applications applications, Rulebooks rulebooks) {
    this.applications = applications;
    this.rulebooks = rulebooks;
  }

  public Mono<Answered> handle(Command c) {
    return applications.find(c.id()).map(held -> answered(c, held.application()));
  }

  private Answered answered(Command c, Application application) {
    Law law = rulebooks.law();
    Moment moment = new Moment(application, new Step(c.day(), c.day(), "", true), law);
    List<Given> given = application.decisions().stream().map(d -> given(d, law)).toList();
    return new Answered(
        c.id(),
        application.submission().organ(),
        application.submission().owner(),
        application.received(),
        moment.due(),
        given);
  }

  private static Given given(Decision d, Law law) {
    String remedy = law.rulebook(d.on()).outcome(d.outcome()).remedy().name();
    return new Given(d.on(), d.outcome(), d.reply(), remedy);
  }
}
