package io.gongkai.request.application.domain;

import io.gongkai.request.application.domain.ApplicationFact.Rated;
import java.util.List;

/** The applicant judges the answer: once for each, and for good. */
public final class Rating {
  private Rating() {}

  public static List<ApplicationFact> rate(Moment moment, Satisfaction given) {
    Gate.check(moment, StepKind.RATE);
    Application application = moment.application();
    Decision last = application.decisions().getLast();
    if (!last.reply()) {
      throw Gate.refuse(moment, "step-not-lawful");
    }
    if (!isOpen(application)) {
      throw Gate.refuse(moment, "already-rated");
    }
    return List.of(new Rated(given, last.round()));
  }

  /** Whether the newest decision is an answer that nobody has judged yet. */
  static boolean isOpen(Application application) {
    if (application.decisions().isEmpty()) {
      return false;
    }
    Decision last = application.decisions().getLast();
    return last.reply() && last.round() > application.ratedRound();
  }
}
