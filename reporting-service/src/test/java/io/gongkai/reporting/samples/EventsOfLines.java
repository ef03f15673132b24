package io.gongkai.reporting.samples;

import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.organ.Organ;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Says of every lawful line of a ledger which event its owner announces, without any rule. */
final class EventsOfLines {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final Set<String> OWN_DATE = Set.of("IN_PERSON", "ORAL", "REGISTERED_MAIL");

  private final JsonMapper json = new JsonMapper();
  private final List<Organ> organs = new ArrayList<>();
  private final List<HeardEvent> events = new ArrayList<>();
  private final Map<String, Integer> sequences = new HashMap<>();
  private final Map<String, Integer> rounds = new HashMap<>();
  private final Map<String, String> types = new HashMap<>();
  private final Map<String, LocalDate> arrivals = new HashMap<>();
  private final Set<JsonNode> seen = new HashSet<>();

  List<Organ> organs() {
    return organs;
  }

  List<HeardEvent> all() {
    return events;
  }

  void add(JsonNode line) {
    if (!seen.add(line)) {
      return;
    }
    String kind = line.get("kind").asString();
    if (kind.equals("organ")) {
      organs.add(organ(line));
      return;
    }
    String family = kind.contains(".") ? kind.substring(0, kind.indexOf('.')) : kind;
    String subject = family + "-" + line.get("organ").asString() + "-" + line.get("ref").asString();
    Instant at = moment(line.get("at").asString());
    LocalDate on = LocalDate.ofInstant(at, SHANGHAI);
    Map<String, Object> data = new LinkedHashMap<>();
    data.put("ref", line.get("ref").asString());
    String type = EventKinds.type(kind);
    if (type.isEmpty()) {
      return;
    }
    fill(kind, line, subject, on, data);
    int sequence = sequences.merge(subject, 1, Integer::sum);
    String id = subject + "/" + sequence;
    Map<String, Object> message = Map.of("specversion", "1.0", "id", id, "data", data);
    events.add(
        new HeardEvent(
            id,
            type,
            subject,
            line.get("organ").asString(),
            sequence,
            on,
            line.has("recorded") ? moment(line.get("recorded").asString()) : at,
            json.writeValueAsString(message)));
  }

  private void fill(
      String kind, JsonNode line, String subject, LocalDate on, Map<String, Object> data) {
    switch (kind) {
      case "request.submitted" -> {
        data.put("channel", line.get("channel").asString());
        data.put("applicantCategory", line.get("applicant").get("category").asString());
        data.put("arrived", on.toString());
        if (OWN_DATE.contains(line.get("channel").asString())) {
          data.put("received", on.toString());
          arrivals.put(subject, on);
        }
      }
      case "request.received" -> {
        data.put("received", arrivals.getOrDefault(subject, on).toString());
        data.put("confirmed", on.toString());
        data.put("late", false);
      }
      case "request.replied" -> {
        data.put("outcome", line.get("outcome").asString());
        data.put("round", rounds.merge(subject, 1, Integer::sum));
        data.put("late", false);
      }
      case "fees.collected", "procurement.concluded" -> {
        data.put("title", line.path("title").asString(""));
        data.put(
            "amount",
            new BigDecimal(line.get("amount").asString()).movePointRight(2).longValueExact());
      }
      case "document.made" -> {
        copy(line, data);
        data.put("documentType", line.get("type").asString());
        types.put(subject, line.get("type").asString());
      }
      case "document.published" -> {
        data.put("documentType", types.getOrDefault(subject, ""));
        data.put("title", "");
        data.put("href", "/documents/" + subject);
        data.put("late", false);
      }
      case "site.registered" -> {
        copy(line, data);
        data.put("siteType", line.get("type").asString());
      }
      case "remedy.filed" -> {
        data.put("application", line.get("request").asString());
        data.put("type", line.get("type").asString());
        data.put("late", false);
      }
      case "inspection.recorded" -> {
        copy(line, data);
        data.put("findings", line.get("findings").size());
      }
      default -> copy(line, data);
    }
  }

  private static Organ organ(JsonNode line) {
    return new Organ(
        line.get("ref").asString(),
        line.get("name").asString(),
        line.has("parent") ? line.get("parent").asString() : null,
        line.get("level").asString(),
        line.get("division").asString());
  }

  private void copy(JsonNode line, Map<String, Object> data) {
    line.properties().forEach(field -> data.putIfAbsent(field.getKey(), field.getValue()));
    List.of("kind", "organ", "at", "recorded", "reason").forEach(data::remove);
  }

  private static Instant moment(String text) {
    return text.length() == 10
        ? LocalDate.parse(text).atStartOfDay(SHANGHAI).toInstant()
        : OffsetDateTime.parse(text).toInstant();
  }
}
