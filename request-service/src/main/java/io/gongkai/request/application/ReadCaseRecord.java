package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.Law;
import io.gongkai.request.application.domain.Moment;
import io.gongkai.request.application.domain.OutcomeRule;
import io.gongkai.request.application.domain.Step;
import io.gongkai.request.application.domain.Submission;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** One case for those who write about it, by the rules and the calendar of a day; or empty. */
@UseCase
public final class ReadCaseRecord {

  /** The application by its id, read on {@code day}. */
  public record Command(String id, LocalDate day) {}

  private final Applications applications;
  private final Rulebooks rulebooks;

  ReadCaseRecord(Applications applications, Rulebooks rulebooks) {
    this.applications = applications;
    this.rulebooks = rulebooks;
  }

  public Mono<CaseRecord> handle(Command c) {
    return applications.find(c.id()).map(held -> record(held, c.day()));
  }

  private CaseRecord record(HeldApplication held, LocalDate day) {
    Law law = rulebooks.law();
    Application application = held.application();
    Submission s = application.submission();
    Moment moment = new Moment(application, new Step(day, day, "", false), law);
    Passages passages = new Passages(application, law, day);
    return new CaseRecord(
        held.id(),
        held.version(),
        s.organ(),
        s.ref(),
        s.channel().name(),
        s.category().name(),
        s.delivery().name(),
        s.party(),
        s.subject(),
        s.description(),
        held.owner(),
        s.arrived(),
        application.received(),
        moment.due(),
        application.stage().name(),
        application.assignee(),
        passages.of(held.history()));
  }

  /** What an outcome means for a letter of this day (the remedies changed on 2024-01-01). */
  static CaseRecord.Meaning meaning(Law law, LocalDate day, String outcome) {
    OutcomeRule rule = law.rulebook(day).outcome(outcome);
    return new CaseRecord.Meaning(outcome, rule.zh(), rule.article(), rule.remedy().name());
  }
}
