package io.gongkai.reporting.samples;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Lawful years of two organs, made up at random: lines of a ledger, in no particular order. */
public final class RandomLedger {

  public static final List<String> ORGANS = List.of("990003-A", "990003-B");

  private static final LocalDate FROM = LocalDate.of(2018, 6, 1);
  private static final int DAYS = (int) ChronoUnit.DAYS.between(FROM, LocalDate.of(2024, 6, 1));
  private static final JsonMapper JSON = new JsonMapper();

  private final Random random;
  private final List<ObjectNode> lines = new ArrayList<>();

  public RandomLedger(long seed) {
    this.random = new Random(seed);
  }

  public List<ObjectNode> lines() {
    for (String organ : ORGANS) {
      for (int i = 0; i < 40; i++) {
        application(organ, "A" + i);
        document(organ, "D" + i);
      }
      for (int i = 0; i < 25; i++) {
        remedy(organ, "M" + i);
        figure(organ, "F" + i);
        site(organ, "S" + i);
        single(organ, "X" + i);
      }
    }
    return lines;
  }

  private void application(String organ, String ref) {
    LocalDate day = day();
    String channel = any("IN_PERSON", "ORAL", "REGISTERED_MAIL", "ONLINE", "EMAIL", "FAX");
    ObjectNode submitted = line("request.submitted", organ, ref, day).put("channel", channel);
    submitted
        .putObject("applicant")
        .put(
            "category",
            any(
                "NATURAL_PERSON",
                "COMMERCIAL",
                "RESEARCH",
                "SOCIAL",
                "LAW_SERVICE",
                "OTHER_ORGANISATION"));
    if (random.nextInt(8) > 0) {
      day = after(day, 4);
      line("request.received", organ, ref, day);
    }
    if (random.nextInt(5) == 0) {
      return;
    }
    day = after(day, random.nextInt(6) == 0 ? 500 : 40);
    if (random.nextInt(6) == 0) {
      line("request.closed", organ, ref, day)
          .put("outcome", any("ABANDONED_CORRECTION", "ABANDONED_FEE", "WITHDRAWN"));
    } else {
      line("request.replied", organ, ref, day).put("outcome", Outcomes.any(random));
      if (random.nextInt(6) == 0) {
        line("request.replied", organ, ref, after(day, 300)).put("outcome", Outcomes.any(random));
      }
    }
    if (random.nextInt(5) == 0) {
      LocalDate corrected = after(day, 100);
      line("request.outcome-corrected", organ, ref, corrected)
          .put("outcome", Outcomes.any(random))
          .put("recorded", at(after(corrected, 200)));
    }
  }

  private void document(String organ, String ref) {
    LocalDate day = day();
    ObjectNode made =
        line("document.made", organ, ref, day)
            .put("type", any("REGULATION", "NORMATIVE_DOCUMENT", "POLICY"))
            .put("title", ref)
            .put("category", 1);
    if (random.nextInt(3) == 0) {
      made.put("expires", after(day, 900).toString());
    }
    if (random.nextInt(6) > 0) {
      line("document.published", organ, ref, after(day, 30));
    }
    if (random.nextInt(4) == 0) {
      line(
          any("document.repealed", "document.withdrawn"), organ, ref, after(day.plusDays(31), 700));
    }
  }

  private void remedy(String organ, String ref) {
    LocalDate day = day();
    line("remedy.filed", organ, ref, day)
        .put("request", "A1")
        .put(
            "type",
            any("RECONSIDERATION", "LITIGATION_DIRECT", "LITIGATION_AFTER_RECONSIDERATION"));
    if (random.nextInt(4) > 0) {
      line("remedy.decided", organ, ref, after(day, 400))
          .put("result", any("UPHELD", "CORRECTED", "OTHER"));
    }
  }

  private void figure(String organ, String ref) {
    String item = any("LICENSING", "OTHER_SERVICES", "PENALTY", "COERCION", "FEES");
    String amount = random.nextInt(900_000) + "." + (10 + random.nextInt(90));
    switch (random.nextInt(4)) {
      case 0 ->
          line("administration.items", organ, ref, day())
              .put("item", item)
              .put("count", random.nextInt(50));
      case 1 ->
          line("administration.decisions", organ, ref, day())
              .put("item", item)
              .put("count", random.nextInt(5000));
      case 2 -> line("fees.collected", organ, ref, day()).put("amount", amount);
      default ->
          line("procurement.concluded", organ, ref, day()).put("title", ref).put("amount", amount);
    }
  }

  private void site(String organ, String ref) {
    LocalDate day = day();
    line("site.registered", organ, ref, day)
        .put("type", any("WEBSITE", "CHANNEL", "WECHAT", "APP", "OTHER"))
        .put("name", ref);
    if (random.nextInt(3) == 0) {
      line("site.closed", organ, ref, after(day, 600)).put("reason", "x");
    }
  }

  private void single(String organ, String ref) {
    LocalDate day = day();
    switch (random.nextInt(4)) {
      case 0 ->
          line("message.received", organ, ref, day)
              .put("source", any("GOVERNOR_MAILBOX", "PEOPLE_CN", "HOTLINE_12345"));
      case 1 ->
          line("workplan.task", organ, ref, day)
              .put("year", day.getYear())
              .put("aspect", any("one", "two", "three"))
              .put("title", ref)
              .put("due", day.toString())
              .putArray("responsible");
      case 2 ->
          line("inspection.circulated", organ, ref, day)
              .put("year", day.minusDays(20).getYear())
              .put("quarter", 1 + random.nextInt(4));
      default ->
          line("gazette.issued", organ, ref, day)
              .put("year", day.minusDays(10).getYear())
              .put("number", 1)
              .put("serial", 1)
              .put("edition", "REGULAR")
              .putArray("items");
    }
  }

  private ObjectNode line(String kind, String organ, String ref, LocalDate day) {
    ObjectNode line = JSON.createObjectNode();
    line.put("kind", kind).put("organ", organ).put("ref", ref).put("at", at(day));
    lines.add(line);
    return line;
  }

  private static String at(LocalDate day) {
    return day + "T10:00:00+08:00";
  }

  private LocalDate day() {
    return FROM.plusDays(random.nextInt(DAYS));
  }

  private LocalDate after(LocalDate day, int within) {
    return day.plusDays(random.nextInt(within));
  }

  private String any(String... of) {
    return of[random.nextInt(of.length)];
  }
}
