package io.gongkai.local.launcher.chaos.casework;

/** The clerk records the opinion of the third party. */
final class RecordOpinion implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    people.step(
        people.clerk(),
        lived,
        "third-party-answers",
        "{\"thirdParty\": \"演练公司\", \"answer\": \"AGREES\"}",
        "ThirdPartyAnswered");
  }
}
