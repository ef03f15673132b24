package io.gongkai.request.application.domain;

import io.gongkai.request.application.domain.ApplicationFact.AgencyAnswered;
import io.gongkai.request.application.domain.ApplicationFact.AgencyConsulted;
import io.gongkai.request.application.domain.ApplicationFact.ThirdPartyAnswered;
import io.gongkai.request.application.domain.ApplicationFact.ThirdPartyConsulted;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/**
 * Opinions of third parties (art. 32) and of other organs (art. 34). They run in parallel, one
 * sub-case for each who is asked; a letter that is sent again belongs to the same sub-case.
 */
public final class Consulting {
  private Consulting() {}

  /**
   * Asks a third party, known by the digest {@code key} and named by the text {@code name}.
   *
   * @param delivered the day it received the letter, not before today
   */
  public static List<ApplicationFact> consultThirdParty(
      Moment moment, String key, LocalDate delivered, String name) {
    check(moment, StepKind.CONSULT_THIRD_PARTY, delivered);
    return List.of(new ThirdPartyConsulted(key, delivered, name));
  }

  /** Asks an organ that made the information too. */
  public static List<ApplicationFact> consultAgency(
      Moment moment, String key, LocalDate delivered, String name) {
    check(moment, StepKind.CONSULT_AGENCY, delivered);
    return List.of(new AgencyConsulted(key, delivered, name));
  }

  /** What the third party said. */
  public static List<ApplicationFact> answerThirdParty(Moment moment, String key, Answer answer) {
    Gate.check(moment, StepKind.ANSWER_THIRD_PARTY);
    checkAwaited(moment, true, key, answer);
    return List.of(new ThirdPartyAnswered(key, answer));
  }

  /** What the other organ said. */
  public static List<ApplicationFact> answerAgency(Moment moment, String key, Answer answer) {
    Gate.check(moment, StepKind.ANSWER_AGENCY);
    checkAwaited(moment, false, key, answer);
    return List.of(new AgencyAnswered(key, answer));
  }

  private static void check(Moment moment, StepKind kind, LocalDate delivered) {
    Days.checkFollows(delivered, moment.today(), "delivered");
    Gate.check(moment, kind);
  }

  private static void checkAwaited(Moment moment, boolean thirdParty, String key, Answer answer) {
    boolean awaited =
        of(moment, thirdParty, key)
            .anyMatch(c -> answer == Answer.SILENT ? c.answer() == null : c.isUnanswered());
    if (!awaited) {
      throw Gate.refuse(moment, "step-not-lawful");
    }
  }

  private static Stream<Consultation> of(Moment moment, boolean thirdParty, String key) {
    return moment.application().consultations().stream()
        .filter(c -> c.thirdParty() == thirdParty && c.key().equals(key));
  }
}
