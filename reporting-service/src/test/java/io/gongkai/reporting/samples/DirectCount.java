package io.gongkai.reporting.samples;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Counts the lines of a ledger for one organ and year by hand, without events, folds or formats.
 */
public final class DirectCount {

  private final int year;
  private final boolean oldForm;
  private final LocalDate first;
  private final LocalDate last;
  private final Map<String, BigDecimal> cells = new HashMap<>();
  private final Map<String, Map<String, JsonNode>> subjects = new TreeMap<>();

  private DirectCount(int year, @Nullable LocalDate asOf) {
    this.year = year;
    this.oldForm = year < 2021;
    this.first = LocalDate.of(year, 1, 1);
    LocalDate december = LocalDate.of(year, 12, 31);
    this.last = asOf != null && asOf.isBefore(december) ? asOf : december;
  }

  /** Cells that are not zero. */
  public static Map<String, BigDecimal> of(
      List<? extends JsonNode> lines,
      String organ,
      int year,
      @Nullable LocalDate asOf,
      @Nullable Instant knownAt) {
    DirectCount count = new DirectCount(year, asOf);
    List<? extends JsonNode> seen =
        lines.stream()
            .filter(line -> line.get("organ").asString().equals(organ))
            .filter(line -> asOf == null || !day(line).isAfter(asOf))
            .filter(line -> knownAt == null || !known(line).isAfter(knownAt))
            .toList();
    seen.forEach(count::gather);
    count.subjects.values().forEach(count::subject);
    count.items(seen);
    count.distinct(seen);
    count.cells.values().removeIf(value -> value.signum() == 0);
    return count.cells;
  }

  /** The first line of each kind of each subject, but the last correction. */
  private void gather(JsonNode line) {
    String kind = line.get("kind").asString();
    String key = kind.substring(0, kind.indexOf('.')) + line.get("ref").asString();
    Map<String, JsonNode> steps = subjects.computeIfAbsent(key, _ -> new HashMap<>());
    if (kind.equals("request.outcome-corrected")) {
      steps.put(kind, line);
    } else {
      steps.putIfAbsent(kind, line);
    }
  }

  private void subject(Map<String, JsonNode> steps) {
    steps.forEach(
        (kind, line) -> {
          switch (kind) {
            case "request.submitted" -> application(steps, line);
            case "document.made" -> document(steps, line);
            case "remedy.filed" -> remedy(steps, line);
            case "site.registered" -> site(steps, line);
            case "message.received" ->
                add(
                    within(line),
                    "s1.messages."
                        + line.get("source").asString().toLowerCase(java.util.Locale.ROOT),
                    1);
            case "gazette.issued" -> add(line.get("year").asInt() == year, "s1.gazette.issues", 1);
            case "workplan.task" -> add(line.get("year").asInt() == year, "s1.workplan.tasks", 1);
            case "administration.decisions" -> decisions(line);
            case "fees.collected" -> money(!oldForm, line, "t2.fees.amount", 4);
            case "procurement.concluded" -> {
              add(oldForm && within(line), "t2.central_procurement.project_count", 1);
              money(oldForm, line, "t2.central_procurement.total_amount", 0);
            }
            default -> {}
          }
        });
  }

  private void application(Map<String, JsonNode> steps, JsonNode submitted) {
    String channel = submitted.get("channel").asString();
    boolean atOnce = Set.of("IN_PERSON", "ORAL", "REGISTERED_MAIL").contains(channel);
    JsonNode receipt = atOnce ? submitted : steps.get("request.received");
    if (receipt == null) {
      return;
    }
    JsonNode end = steps.getOrDefault("request.replied", steps.get("request.closed"));
    String column = Categories.column(submitted.get("applicant").get("category").asString());
    boolean before = day(receipt).isBefore(first);
    both(within(receipt), "new_received", column);
    both(before && (end == null || !day(end).isBefore(first)), "carried_in", column);
    both(
        !day(receipt).isAfter(last) && (end == null || day(end).isAfter(last)),
        "carried_out",
        column);
    if (end != null && within(end)) {
      JsonNode says = steps.getOrDefault("request.outcome-corrected", end);
      both(true, Outcomes.row(says.get("outcome").asString(), oldForm), column);
      both(true, "result_total", column);
      add(true, "s1.requests.handled", 1);
    }
  }

  private void document(Map<String, JsonNode> steps, JsonNode made) {
    String type = made.get("type").asString();
    if (type.equals("POLICY")) {
      return;
    }
    String row = type.equals("REGULATION") ? "t2.regulations." : "t2.normative_documents.";
    JsonNode published = steps.get("document.published");
    JsonNode repealed = steps.get("document.repealed");
    JsonNode withdrawn = steps.get("document.withdrawn");
    boolean over =
        (repealed != null && !day(repealed).isAfter(last))
            || (withdrawn != null && !day(withdrawn).isAfter(last))
            || (made.has("expires")
                && LocalDate.parse(made.get("expires").asString()).isBefore(last));
    if (oldForm) {
      add(within(made), row + "newly_made", 1);
      add(published != null && within(published), row + "newly_disclosed", 1);
      add(published != null && !day(published).isAfter(last) && !over, row + "total_disclosed", 1);
    } else {
      add(within(made), row + "made", 1);
      add(repealed != null && within(repealed), row + "repealed", 1);
      add(!day(made).isAfter(last) && !over, row + "in_force", 1);
    }
  }

  private void remedy(Map<String, JsonNode> steps, JsonNode filed) {
    String row = "t4." + filed.get("type").asString().toLowerCase(java.util.Locale.ROOT) + ".";
    JsonNode decided = steps.get("remedy.decided");
    boolean pending = !day(filed).isAfter(last) && (decided == null || day(decided).isAfter(last));
    add(pending, row + "pending", 1);
    add(pending, row + "total", 1);
    if (decided != null && within(decided)) {
      String result = decided.get("result").asString();
      add(
          true,
          row
              + (result.equals("OTHER")
                  ? "other_result"
                  : result.toLowerCase(java.util.Locale.ROOT)),
          1);
      add(true, row + "total", 1);
    }
  }

  private void site(Map<String, JsonNode> steps, JsonNode registered) {
    JsonNode closed = steps.get("site.closed");
    String type = registered.get("type").asString();
    boolean stands =
        !day(registered).isAfter(last) && (closed == null || day(closed).isAfter(last));
    add(stands && type.equals("WEBSITE"), "s1.sites.independent", 1);
    add(stands && Set.of("WECHAT", "APP").contains(type), "s1.new_media.accounts", 1);
  }

  private void decisions(JsonNode line) {
    String row = Categories.item(line.get("item").asString(), oldForm);
    add(
        within(line) && !row.isEmpty() && !row.equals("fees"),
        "t2." + row + ".decisions",
        line.get("count").asInt());
  }

  private void money(boolean form, JsonNode line, String cell, int shift) {
    if (form && within(line)) {
      BigDecimal amount = new BigDecimal(line.get("amount").asString()).movePointLeft(shift);
      cells.merge(cell, amount, BigDecimal::add);
    }
  }

  private void items(List<? extends JsonNode> lines) {
    Set<String> items =
        lines.stream()
            .filter(l -> l.has("item"))
            .map(l -> l.get("item").asString())
            .collect(Collectors.toSet());
    for (String item : items) {
      String row = "t2." + Categories.item(item, true);
      int before = held(lines, item, first.minusDays(1));
      add(oldForm, row + ".items_last_year", before);
      add(oldForm, row + ".change_this_year", held(lines, item, last) - before);
    }
  }

  /** The latest count by that day; two of one day are told apart by their ids only. */
  private static int held(List<? extends JsonNode> lines, String item, LocalDate day) {
    JsonNode latest = null;
    for (JsonNode line : lines) {
      boolean counts =
          line.get("kind").asString().equals("administration.items")
              && line.get("item").asString().equals(item)
              && !day(line).isAfter(day);
      if (counts && (latest == null || later(line, latest))) {
        latest = line;
      }
    }
    return latest == null ? 0 : latest.get("count").asInt();
  }

  private static boolean later(JsonNode line, JsonNode than) {
    int order = day(line).compareTo(day(than));
    return order > 0
        || (order == 0 && line.get("ref").asString().compareTo(than.get("ref").asString()) > 0);
  }

  private void distinct(List<? extends JsonNode> lines) {
    Set<String> aspects = new HashSet<>();
    Set<Integer> quarters = new HashSet<>();
    for (JsonNode line : lines) {
      if (line.path("year").asInt(0) == year) {
        if (line.has("aspect")) {
          aspects.add(line.get("aspect").asString());
        }
        if (line.has("quarter")) {
          quarters.add(line.get("quarter").asInt());
        }
      }
    }
    add(true, "s1.workplan.aspects", aspects.size());
    add(true, "s1.inspections.quarterly", quarters.size());
  }

  private void both(boolean counts, String row, String column) {
    add(counts, "t3." + row + "." + column, 1);
    add(counts, "t3." + row + ".total", 1);
  }

  private void add(boolean counts, String cell, int value) {
    if (counts) {
      cells.merge(cell, BigDecimal.valueOf(value), BigDecimal::add);
    }
  }

  private boolean within(JsonNode line) {
    return !day(line).isBefore(first) && !day(line).isAfter(last);
  }

  private static LocalDate day(JsonNode line) {
    return OffsetDateTime.parse(line.get("at").asString()).toLocalDate();
  }

  private static Instant known(JsonNode line) {
    String text = line.path("recorded").asString(line.get("at").asString());
    return OffsetDateTime.parse(text).toInstant();
  }
}
