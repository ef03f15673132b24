package io.gongkai.local.launcher.chaos.casework;

import io.gongkai.local.launcher.client.Door;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The applicant reads how it ended, and the answer itself. */
final class ReadAnswer implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    Door applicant = people.applicant(lived);
    Insistence insistence = people.insistence();
    JsonNode read =
        JsonMapper.shared()
            .readTree(insistence.read(applicant, lived.path(), lived.shown()).body());
    if (!read.path("application").path("outcome").asString("").equals("GRANT")) {
      throw new IllegalStateException("answered, but the applicant reads " + read);
    }
    String letter = lived.path() + "/letters/" + lived.letter(Issue.REPLY).id() + ".pdf";
    String pdf = insistence.read(applicant, letter, lived.shown()).body();
    if (!pdf.startsWith("%PDF-")) {
      throw new IllegalStateException("the letter is no PDF");
    }
  }
}
