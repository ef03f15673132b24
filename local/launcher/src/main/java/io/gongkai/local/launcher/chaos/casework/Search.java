package io.gongkai.local.launcher.chaos.casework;

/** The clerk records where was searched. */
final class Search implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    people.step(
        people.clerk(),
        lived,
        "searches",
        "{\"systems\": [\"档案室\"], \"keywords\": [\"演练\"], \"result\": \"检索到一份\"}",
        "Searched");
  }
}
