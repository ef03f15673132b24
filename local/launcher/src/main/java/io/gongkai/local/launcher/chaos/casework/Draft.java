package io.gongkai.local.launcher.chaos.casework;

/** The clerk drafts the reply. */
final class Draft implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    people.step(
        people.clerk(),
        lived,
        "drafts",
        "{\"outcome\": \"GRANT\", \"text\": \"现予公开。\"}",
        "Drafted");
  }
}
