package io.gongkai.request.application.domain;

import io.gongkai.request.application.domain.ApplicationFact.AgencyAnswered;
import io.gongkai.request.application.domain.ApplicationFact.AgencyConsulted;
import io.gongkai.request.application.domain.ApplicationFact.ThirdPartyAnswered;
import io.gongkai.request.application.domain.ApplicationFact.ThirdPartyConsulted;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** Opinions of third parties (art. 32) and of other organs (art. 34); they run in parallel. */
public final class Consulting {
  private Consulting() {}

  /**
   * Asks a third party, known by the digest {@code key} and named by the text {@code name}.
   *
   * @param delivered the day it received the letter, not before today
   */
  public static List<ApplicationFact> consultThirdParty(
      Moment moment, String key, LocalDate delivered, String name) {
    check(moment, StepKind.CONSULT_THIRD_PARTY, true, key, delivered);
    return List.of(new ThirdPartyConsulted(key, delivered, name));
  }

  /** Asks an organ that made the information too. */
  public static List<ApplicationFact> consultAgency(
      Moment moment, String key, LocalDate delivered, String name) {
    check(moment, StepKind.CONSULT_AGENCY, false, key, delivered);
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

  private static void check(
      Moment moment, StepKind kind, boolean thirdParty, String key, LocalDate delivered) {
    Days.checkFollows(delivered, moment.today(), "delivered");
    Gate.check(moment, kind);
    boolean asking =
        of(moment, thirdParty, key)
            .anyMatch(c -> c.isOpen(moment.today(), moment.calendar(), moment.limits()));
    if (asking) {
      throw Gate.refuse(moment, "step-not-lawful"); // one sub-case for each who is asked
    }
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
