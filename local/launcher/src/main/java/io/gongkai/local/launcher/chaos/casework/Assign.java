package io.gongkai.local.launcher.chaos.casework;

/** The clerk gives the case to who is to answer it. */
final class Assign implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    people.step(people.clerk(), lived, "assignments", "{\"to\": \"clerk\"}", "Assigned");
  }
}
