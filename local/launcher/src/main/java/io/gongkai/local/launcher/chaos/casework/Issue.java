package io.gongkai.local.launcher.chaos.casework;

import io.gongkai.local.launcher.client.Door;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.json.JsonMapper;

/** The clerk issues a letter of this kind; the reply takes the step of the case with it. */
record Issue(String kind) implements CaseStep {
  static final String REPLY = "REPLY";

  @Override
  public void take(LivedCase lived, People people) {
    Door.Made made =
        people
            .insistence()
            .create(
                people.clerk(),
                lived.path() + "/letters",
                "{\"kind\": \"%s\"}".formatted(kind),
                UUID.randomUUID().toString(),
                Map.of("If-Match", "\"" + lived.version() + "\""));
    lived.issued(JsonMapper.shared().readTree(made.body()).get("id").asString(), kind);
    if (kind.equals(REPLY)) {
      lived.took("Replied");
    }
  }
}
