package io.gongkai.local.launcher.chaos.casework;

import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** Who has no account exchanges number and code for the right to the case. */
final class OpenByCode implements CaseStep {
  @Override
  public void take(LivedCase lived, People people) {
    if (lived.isStrangers()) {
      var opened =
          people
              .insistence()
              .until(
                  made -> made.isGood(),
                  () ->
                      people
                          .stranger()
                          .call("POST", "/api/v1/application-accesses", lived.access(), Map.of()));
      lived.opened(JsonMapper.shared().readTree(opened.body()).get("handle").asString());
    }
  }
}
