package io.gongkai.local.launcher.chaos.casework;

/** The clerk takes more time, which the head approved (art. 33). */
final class Extend implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    people.step(
        people.clerk(),
        lived,
        "extensions",
        "{\"workingDays\": 10, \"approvedBy\": \"孙负责\"}",
        "TermExtended");
  }
}
