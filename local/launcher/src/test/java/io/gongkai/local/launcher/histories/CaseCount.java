package io.gongkai.local.launcher.histories;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** Tables three and four. */
final class CaseCount {
  private static final Map<String, String> COLUMNS =
      Map.of(
          "NATURAL_PERSON", "natural_person",
          "COMMERCIAL", "legal_commercial",
          "RESEARCH", "legal_research",
          "SOCIAL", "legal_social",
          "LAW_SERVICE", "legal_law_service",
          "OTHER_ORGANISATION", "legal_other");

  private CaseCount() {}

  static void count(List<Fact> life, DirectCount count) {
    Fact submitted = life.getFirst();
    LocalDate received = submitted.is("request.submitted") ? CaseState.received(life) : null;
    if (received == null) {
      return;
    }
    String column = COLUMNS.get(submitted.fields().path("applicant").path("category").asString(""));
    List<Fact> endings = new CaseState(life).endings();
    LocalDate ended = endings.isEmpty() ? LocalDate.MAX : endings.getFirst().day();
    if (count.inYear(received)) {
      row("new_received", column, count);
    } else if (received.isBefore(count.first()) && !ended.isBefore(count.first())) {
      row("carried_in", column, count);
    }
    if (count.inYear(ended)) {
      row(rowOf(outcome(life, endings.getFirst()), count), column, count);
      row("result_total", column, count);
      count.one("s1.requests.handled");
    }
    if (count.by(received) && !count.by(ended)) {
      row("carried_out", column, count);
    }
  }

  private static void row(String row, String column, DirectCount count) {
    count.one("t3." + row + "." + column);
    count.one("t3." + row + ".total");
  }

  /** The first final outcome, as it was corrected last. */
  private static String outcome(List<Fact> life, Fact ending) {
    return life.stream()
        .filter(fact -> fact.is("request.outcome-corrected"))
        .reduce(ending, (_, last) -> last)
        .text("outcome");
  }

  private static String rowOf(String outcome, DirectCount count) {
    return switch (outcome) {
      case "GRANT", "ALREADY_PUBLIC" -> "granted";
      case "PARTIAL" -> "partial";
      case "SPECIAL_LAW" -> "denied_admin_inquiry";
      case "NOT_EXIST", "OTHER_AGENCY" -> "unable_not_held";
      case "NEEDS_CREATION" -> "unable_needs_creation";
      case "STILL_UNCLEAR" -> "unable_still_unclear";
      case "PETITION", "REPEAT", "PUBLICATION", "EXCESSIVE", "CONFIRM_REISSUE" ->
          "refused_" + outcome.toLowerCase(java.util.Locale.ROOT);
      case "ABANDONED_CORRECTION" -> count.is2019() ? "other" : "other_no_correction";
      case "ABANDONED_FEE" -> count.is2019() ? "other" : "other_no_payment";
      case "WITHDRAWN", "OTHER_CLOSED" -> count.is2019() ? "other" : "other_misc";
      default -> outcome.replace("DENY_", "denied_").toLowerCase(java.util.Locale.ROOT);
    };
  }

  static void remedy(List<Fact> life, DirectCount count) {
    Fact filed = life.getFirst();
    if (!filed.is("remedy.filed") || !count.by(filed.day())) {
      return;
    }
    String row = "t4." + filed.text("type").toLowerCase(java.util.Locale.ROOT) + ".";
    LocalDate decided = life.size() > 1 ? life.getLast().day() : LocalDate.MAX;
    String column = "pending";
    if (count.by(decided)) {
      String result = life.getLast().text("result").toLowerCase(java.util.Locale.ROOT);
      column = count.inYear(decided) ? result.replace("other", "other_result") : "";
    }
    if (!column.isEmpty()) {
      count.one(row + column);
      count.one(row + "total");
    }
  }
}
