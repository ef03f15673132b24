package io.gongkai.request.remedy.cases;

import io.gongkai.request.application.ReadDecisions;
import io.gongkai.request.remedy.AttackedCases;
import io.gongkai.request.remedy.domain.Act;
import io.gongkai.request.remedy.domain.AttackedCase;
import java.time.LocalDate;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the applications what was answered; the rulebook of the day says which way leads on. */
@Component
final class AnsweredCases implements AttackedCases {

  private final ReadDecisions decisions;

  AnsweredCases(ReadDecisions decisions) {
    this.decisions = decisions;
  }

  @Override
  public Mono<AttackedCase> find(String application, LocalDate day) {
    return decisions
        .handle(new ReadDecisions.Command(application, day))
        .map(AnsweredCases::attacked);
  }

  private static AttackedCase attacked(ReadDecisions.Answered answered) {
    return new AttackedCase(
        answered.organ(),
        answered.id(),
        answered.owner(),
        answered.received(),
        answered.due(),
        answered.decisions().stream().map(AnsweredCases::act).toList());
  }

  static Act act(ReadDecisions.Given given) {
    return new Act(
        given.on(),
        switch (given.remedyClass()) {
          case "A" -> Act.Way.RECONSIDERATION_FIRST;
          // A reply stays one, also where its registered outcome turned out to be wrong.
          case "NONE" -> given.reply() ? Act.Way.FREE : Act.Way.NONE;
          default -> Act.Way.FREE;
        });
  }
}
