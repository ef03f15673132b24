package io.gongkai.local.launcher.chaos.casework;

/** The reviewer sends a draft back, or approves it. */
record Review(boolean approved) implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    String note = approved ? "同意" : "请写明文号";
    String body = "{\"approved\": %s, \"note\": \"%s\"}".formatted(approved, note);
    people.step(people.reviewer(), lived, "reviews", body, "Reviewed");
  }
}
