package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.local.testkit.SourceRules;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Walks a sample ledger through the bare domain: only {@code request.*} and what they need. */
final class LedgerLines {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  final SortedMap<Integer, String> refused = new TreeMap<>();
  final Map<String, List<Happened>> cases = new HashMap<>();
  private final Map<String, String> remedies = new HashMap<>();
  private final Law law = AppliedCase.LAW;

  static LedgerLines of(String name) {
    LedgerLines walked = new LedgerLines();
    try {
      List<String> lines =
          Files.readAllLines(SourceRules.repository().resolve("contracts/ledger/samples/" + name));
      for (int i = 0; i < lines.size(); i++) {
        walked.take(i + 1, lines.get(i));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return walked;
  }

  Moment at(String organ, String ref, LocalDate day) {
    Step step = new Step(day, day, "reader", true);
    return new Moment(Application.fold(cases.get(organ + "/" + ref)), step, law);
  }

  private void take(int number, String text) {
    JsonNode line;
    try {
      line = JsonMapper.shared().readTree(text);
    } catch (JacksonException broken) {
      refused.put(number, "bad-json");
      return;
    }
    String kind = line.path("kind").asString();
    String subject = line.path("organ").asString() + "/" + line.path("ref").asString();
    if (kind.equals("remedy.filed")) {
      remedies.put(subject, line.get("organ").asString() + "/" + line.get("request").asString());
    } else if (kind.equals("remedy.decided") && line.get("result").asString().equals("CORRECTED")) {
      order(subject, day(line.get("at")));
    } else if (kind.startsWith("request.")) {
      try {
        apply(kind, subject, line);
      } catch (RuleBroken rule) {
        refused.put(number, rule.code());
      } catch (IllegalArgumentException value) {
        refused.put(number, "bad-value");
      }
    }
  }

  private void order(String remedy, LocalDate on) {
    List<Happened> history = cases.getOrDefault(remedies.getOrDefault(remedy, ""), List.of());
    if (!history.isEmpty()) {
      Moment moment = new Moment(Application.fold(history), new Step(on, on, "reader", true), law);
      Redecision.order(moment, remedy, null)
          .forEach(f -> history.add(new Happened(moment.step(), f)));
    }
  }

  private void apply(String kind, String subject, JsonNode line) {
    LocalDate on = day(line.get("at"));
    LocalDate known = line.has("recorded") ? day(line.get("recorded")) : on;
    Step step = new Step(on, known, "reader", true);
    List<Happened> history = cases.get(subject);
    if (history == null && kind.equals("request.submitted")) {
      ApplicationFact first = LineDecisions.submitted(line);
      cases.put(subject, new ArrayList<>(List.of(new Happened(step, first))));
      return;
    }
    if (history == null) {
      throw RuleBroken.of("unknown-subject");
    }
    Moment moment = new Moment(Application.fold(history), step, law);
    LineDecisions.decide(kind, line, moment).forEach(f -> history.add(new Happened(step, f)));
  }

  static LocalDate day(JsonNode moment) {
    String text = moment.asString();
    return text.length() == 10
        ? LocalDate.parse(text)
        : LocalDate.ofInstant(Instant.from(OffsetDateTime.parse(text)), SHANGHAI);
  }
}
