package io.gongkai.local.launcher.chaos.casework;

/** The applicant says more clearly what is asked for; the days begin anew (art. 30). */
final class Correct implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    people.applicantStep(lived, "corrections", "{\"description\": \"演练，2019年\"}", "Corrected");
  }
}
