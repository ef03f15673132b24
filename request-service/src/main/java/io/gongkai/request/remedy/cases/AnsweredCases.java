package io.gongkai.request.remedy.cases;

import io.gongkai.request.application.ReadDecisions;
import io.gongkai.request.notice.ReadAnswers;
import io.gongkai.request.remedy.AttackedCases;
import io.gongkai.request.remedy.domain.Act;
import io.gongkai.request.remedy.domain.AttackedCase;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Asks the applications what was answered; the rulebook of the day says which way leads on. */
@Component
final class AnsweredCases implements AttackedCases {

  private final ReadDecisions decisions;
  private final ReadAnswers answers;

  AnsweredCases(ReadDecisions decisions, ReadAnswers answers) {
    this.decisions = decisions;
    this.answers = answers;
  }

  @Override
  public Mono<AttackedCase> find(String application, LocalDate day) {
    return decisions
        .handle(new ReadDecisions.Command(application, day))
        .zipWith(answers.handle(application))
        .map(both -> attacked(both.getT1(), both.getT2()));
  }

  private static AttackedCase attacked(
      ReadDecisions.Answered answered, List<ReadAnswers.Answer> letters) {
    return new AttackedCase(
        answered.organ(),
        answered.id(),
        answered.owner(),
        answered.received(),
        answered.due(),
        answered.decisions().stream().map(given -> act(given, letters)).toList());
  }

  static Act act(ReadDecisions.Given given, List<ReadAnswers.Answer> letters) {
    return new Act(
        given.on(),
        switch (given.remedyClass()) {
          case "A" -> Act.Way.RECONSIDERATION_FIRST;
          // A reply stays one, also where its registered outcome turned out to be wrong.
          case "NONE" -> given.reply() ? Act.Way.FREE : Act.Way.NONE;
          default -> Act.Way.FREE;
        },
        known(given, letters));
  }

  // What came out of a ledger was no letter of ours: known on its own day.
  private static @Nullable LocalDate known(
      ReadDecisions.Given given, List<ReadAnswers.Answer> letters) {
    for (ReadAnswers.Answer letter : letters) {
      if (given.reply() && letter.on().equals(given.on())) {
        return letter.known().orElse(null);
      }
    }
    return given.on();
  }
}
