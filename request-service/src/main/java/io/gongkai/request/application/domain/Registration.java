package io.gongkai.request.application.domain;

import io.gongkai.calendar.WorkingDays;
import io.gongkai.request.application.domain.ApplicationFact.Assigned;
import io.gongkai.request.application.domain.ApplicationFact.Received;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Receipt and assignment (arts. 29, 31). */
public final class Registration {
  private Registration() {}

  /** A second submission under the same number: always refused, with the reason. */
  public static List<ApplicationFact> submitAgain(Moment moment) {
    Gate.check(moment, StepKind.SUBMIT);
    throw Gate.refuse(moment, "step-not-lawful");
  }

  /** The organ confirms receipt; the channel decides which day is the received date (art. 31). */
  public static List<ApplicationFact> receive(Moment moment) {
    Gate.check(moment, StepKind.RECEIVE);
    Submission submission = moment.application().submission();
    LocalDate arrived = submission.arrived();
    boolean onArrival = submission.channel().receivedOnArrival();
    // Art. 31: ordinary mail is to be confirmed on the day it arrives
    boolean late = submission.channel() == Channel.ORDINARY_MAIL && moment.today().isAfter(arrived);
    return List.of(new Received(onArrival ? arrived : moment.today(), late));
  }

  /**
   * Last day on which receipt should be confirmed, null where arrival counts or it is confirmed: an
   * ordinary letter on its day, other channels within a limit of the house, without which the clock
   * could be kept from starting for ever.
   */
  static @Nullable LocalDate confirmBy(
      Application application, WorkingDays calendar, Limits limits) {
    Submission submission = application.submission();
    if (!(application.stage() instanceof Stage.Submitted)
        || submission.channel().receivedOnArrival()) {
      return null;
    }
    return submission.channel() == Channel.ORDINARY_MAIL
        ? submission.arrived()
        : calendar.after(submission.arrived(), limits.confirmation());
  }

  /** Somebody is to work on it; who takes it from another says why. */
  public static List<ApplicationFact> assign(Moment moment, String to, @Nullable String reason) {
    Gate.check(moment, StepKind.ASSIGN);
    String holder = moment.application().assignee();
    if (holder != null && !holder.equals(to) && reason == null) {
      throw Gate.refuse(moment, "hand-over-reason-missing");
    }
    return List.of(new Assigned(to, reason));
  }
}
