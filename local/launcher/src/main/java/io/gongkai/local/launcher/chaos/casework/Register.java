package io.gongkai.local.launcher.chaos.casework;

/** The clerk confirms receipt (art. 31): the days begin. */
final class Register implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    people.step(people.clerk(), lived, "receipts", "", "Received");
  }
}
