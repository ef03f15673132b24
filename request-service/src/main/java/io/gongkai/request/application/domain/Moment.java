package io.gongkai.request.application.domain;

import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An application at the moment of a step, under the law as it was known that day. Every decision is
 * taken on one.
 */
public record Moment(Application application, Step step, Law law) {

  LocalDate today() {
    return step.on();
  }

  /** Ruling: a step is judged by the edition known on its day. */
  WorkingDays calendar() {
    return law.calendar(step.on());
  }

  Rulebook rules() {
    return law.rulebook(application.rulesOf());
  }

  Limits limits() {
    return rules().limits();
  }

  /** The state this step meets; a source system vouches for assignment and review. */
  public Stage stage() {
    Stage stage = application.stage();
    if (step.attested() && stage instanceof Stage.InReview review) {
      stage = review.before();
    }
    if (step.attested() && stage instanceof Stage.Registered) {
      stage = new Stage.InProcess();
    }
    boolean working = stage instanceof Stage.InProcess || stage instanceof Stage.Registered;
    List<Consultation> open = openConsultations();
    return working && !open.isEmpty() ? new Stage.Consulting(open.getFirst().thirdParty()) : stage;
  }

  /** The opinions that may still come in time. */
  List<Consultation> openConsultations() {
    return application.consultations().stream()
        .filter(c -> c.isOpen(today(), calendar(), limits()))
        .toList();
  }

  /** Whether a remedy ordered a new reply after the last decision and before today. */
  boolean reopened() {
    return application.outstanding().filter(order -> order.on().isBefore(today())).isPresent();
  }

  /**
   * The last day for the reply, also for one that a remedy ordered; null before receipt, while the
   * clock stands still, and for a form that was split.
   */
  public @Nullable LocalDate due() {
    StatutoryClock clock = application.clock();
    return clock == null
        ? null
        : application
            .outstanding()
            .map(order -> order.due(calendar()))
            .orElseGet(() -> clock.due(calendar(), limits()));
  }

  /** Last day on which receipt should be confirmed, null once it is or where arrival counts. */
  public @Nullable LocalDate confirmBy() {
    return Registration.confirmBy(application, calendar(), limits());
  }

  /** Whether the period for the reply is over. */
  boolean isOverdue() {
    LocalDate due = due();
    return due != null && today().isAfter(due);
  }

  /** Last day of a correction notice (art. 30). */
  LocalDate correctionNoticeLimit() {
    return calendar().after(application.rulesOf(), limits().correctionNotice());
  }

  /** Last day of a payment noticed on {@code noticed}. */
  LocalDate paymentLimit(LocalDate noticed) {
    return calendar().after(noticed, limits().payment());
  }
}
