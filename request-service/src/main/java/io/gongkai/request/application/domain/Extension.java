package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.application.domain.ApplicationFact.ReasonsGiven;
import io.gongkai.request.application.domain.ApplicationFact.ReasonsRequested;
import io.gongkai.request.application.domain.ApplicationFact.ReplyDeferred;
import io.gongkai.request.application.domain.ApplicationFact.TermExtended;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** More time: extension (art. 33(2)) and, after reasons, deferral (art. 35). */
public final class Extension {
  private Extension() {}

  /** Adds working days, before the period is over and at most 20 in total. */
  public static List<ApplicationFact> extend(Moment moment, int workingDays, String approvedBy) {
    if (workingDays < 1 || workingDays > moment.limits().extension()) {
      throw RuleBroken.of("bad-value", Map.of("field", "workingDays"));
    }
    Gate.check(moment, StepKind.EXTEND);
    if (moment.isOverdue()) {
      throw Gate.refuse(moment, "extension-too-late");
    }
    if (workingDays > left(moment)) {
      throw Gate.refuse(moment, "extension-over-20", Map.of("left", left(moment)));
    }
    return List.of(new TermExtended(workingDays, approvedBy));
  }

  /** Working days that may still be added; what a reset dropped counts all the same. */
  static int left(Moment moment) {
    StatutoryClock clock = moment.application().clock();
    return moment.limits().extension() - (clock == null ? 0 : clock.extendedInTotal());
  }

  /** Asks for the reasons of an excessive application; the clock goes on. */
  public static List<ApplicationFact> requestReasons(Moment moment, String reasons) {
    Gate.check(moment, StepKind.REQUEST_REASONS);
    return List.of(new ReasonsRequested(reasons));
  }

  /** The applicant says why. */
  public static List<ApplicationFact> giveReasons(Moment moment, String reasons) {
    Gate.check(moment, StepKind.GIVE_REASONS);
    return List.of(new ReasonsGiven(reasons));
  }

  /** Sets a later day for the reply, after reasons were given; a new day replaces the former. */
  public static List<ApplicationFact> defer(Moment moment, LocalDate until, String reasons) {
    Days.checkFollows(until, moment.today(), "until");
    Gate.check(moment, StepKind.DEFER);
    if (!moment.application().asked().deferrable()) {
      throw Gate.refuse(moment, "step-not-lawful");
    }
    return List.of(new ReplyDeferred(until, reasons));
  }
}
