package io.gongkai.reporting;

import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.organ.Organ;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Whole CloudEvents as other services send them. */
final class Wire {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Map<String, String> TOPICS =
      Map.of(
          "request", "request.application",
          "remedy", "request.remedy",
          "message", "request.message",
          "document", "disclosure.document",
          "site", "disclosure.site",
          "gazette", "gazette.issue",
          "inspection", "reporting.inspection",
          "workplan", "reporting.workplan");

  private Wire() {}

  static String topic(HeardEvent event) {
    String family = event.subject().substring(0, event.subject().indexOf('-'));
    return TOPICS.getOrDefault(family, "disclosure.administration");
  }

  static String message(HeardEvent event) {
    return message(event, JSON.readTree(event.message()).get("data"));
  }

  static Organ organ(String code) {
    return new Organ(code, code, null, "CITY", code);
  }

  static String registered(Organ organ) {
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("ref", organ.code());
    data.put("code", organ.code());
    data.put("name", organ.name());
    if (organ.parent() != null) {
      data.put("parent", organ.parent());
    }
    data.put("level", organ.level());
    data.put("division", organ.division());
    HeardEvent event =
        new HeardEvent(
            "org-" + organ.code() + "/1",
            "io.gongkai.disclosure.organ-registered.v1",
            "org-" + organ.code(),
            organ.code(),
            1,
            LocalDate.parse("2019-01-01"),
            Instant.parse("2019-01-01T00:00:00Z"),
            "");
    return message(event, JSON.valueToTree(data));
  }

  private static String message(HeardEvent event, JsonNode data) {
    Map<String, Object> message = new LinkedHashMap<>();
    message.put("specversion", "1.0");
    message.put("id", event.id());
    message.put("source", "/test");
    message.put("type", event.type());
    message.put("subject", event.subject());
    message.put("time", event.time().toString());
    message.put("datacontenttype", "application/json");
    message.put("sequence", event.sequence());
    message.put("factdate", event.factdate().toString());
    message.put("organ", event.organ());
    message.put("data", data);
    return JSON.writeValueAsString(message);
  }
}
