package io.gongkai.local.launcher.chaos.casework;

import io.gongkai.local.launcher.client.Door;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Applies, with an account or without: then number and code are in the answer. */
final class Apply implements CaseStep {
  private static final String PATH = "/api/v1/applications";

  @Override
  public void take(LivedCase lived, People people) {
    JsonNode made = sent(lived, people);
    lived.submitted(made.get("id").asString(), made.path("access").toString());
  }

  /**
   * Whether the same sent once more, long after, is the same case with the same number and code.
   */
  static boolean isKnown(LivedCase lived, People people) {
    JsonNode made = sent(lived, people);
    return made.get("id").asString().equals(lived.id())
        && made.path("access").toString().equals(lived.access());
  }

  private static JsonNode sent(LivedCase lived, People people) {
    Door.Made made =
        people
            .insistence()
            .create(people.applicant(lived), PATH, lived.application(), lived.key(), Map.of());
    return JsonMapper.shared().readTree(made.body());
  }
}
