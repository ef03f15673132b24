package io.gongkai.local.launcher.chaos.casework;

/** The clerk asks for what is missing (art. 30). */
final class AskForCorrection implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    people.step(
        people.clerk(),
        lived,
        "correction-requests",
        "{\"points\": \"请写明年份\"}",
        "CorrectionRequested");
  }
}
