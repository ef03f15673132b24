package io.gongkai.local.launcher.chaos.casework;

import io.gongkai.local.launcher.client.Door;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/**
 * The clerk records that a letter was posted. Before every sending the letter tells whether it
 * knows of it already.
 */
record Deliver(String kind) implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    String path = lived.path() + "/letters/" + lived.letter(kind).id();
    LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
    String body =
        "{\"route\": \"POSTAL\", \"carrier\": \"POSTAL_ENTERPRISE\", \"sent\": \"%s\"}"
            .formatted(today);
    Door.Made letter = people.insistence().read(people.clerk(), path, Map.of());
    while (!isDelivered(letter)) {
      Map<String, String> seen = Map.of("If-Match", "\"" + letter.version() + "\"");
      Door.Made made = people.clerk().call("POST", path + "/deliveries", body, seen);
      if (made.isFinal() && made.status() != 412) {
        throw new IllegalStateException(
            "a good delivery was answered " + made.status() + " " + made.body());
      }
      letter = people.insistence().read(people.clerk(), path, Map.of());
    }
    lived.delivered(kind);
  }

  private static boolean isDelivered(Door.Made letter) {
    return !JsonMapper.shared().readTree(letter.body()).get("deliveries").isEmpty();
  }
}
