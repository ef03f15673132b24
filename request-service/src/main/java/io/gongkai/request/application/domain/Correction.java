package io.gongkai.request.application.domain;

import io.gongkai.request.application.domain.ApplicationFact.Corrected;
import io.gongkai.request.application.domain.ApplicationFact.CorrectionRequested;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Art. 30: an unclear application is sent back once, within seven working days. */
public final class Correction {
  private Correction() {}

  /**
   * Asks for a correction until {@code deadline}.
   *
   * @param override a supervisor's order to record a notice that comes too late; live only
   */
  public static List<ApplicationFact> request(
      Moment moment, String points, LocalDate deadline, boolean override) {
    Days.checkFollows(deadline, moment.today(), "deadline");
    Gate.check(moment, StepKind.REQUEST_CORRECTION);
    boolean late = moment.today().isAfter(moment.correctionNoticeLimit());
    if (late && (!override || moment.step().attested())) {
      throw Gate.refuse(
          moment,
          "correction-too-late",
          Map.of("limit", moment.correctionNoticeLimit().toString()));
    }
    return List.of(new CorrectionRequested(points, deadline, late));
  }

  /** The deadline proposed for a notice of this moment. */
  public static LocalDate proposedDeadline(Moment moment) {
    return moment.calendar().after(moment.today(), moment.limits().correction());
  }

  /** The corrected application; after the deadline it is late, but it counts until the closing. */
  public static List<ApplicationFact> correct(Moment moment, String description) {
    Gate.check(moment, StepKind.CORRECT);
    boolean late =
        moment.stage() instanceof Stage.AwaitingCorrection(LocalDate deadline)
            && moment.today().isAfter(deadline);
    return List.of(new Corrected(description, late));
  }
}
