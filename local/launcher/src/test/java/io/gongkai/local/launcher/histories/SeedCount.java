package io.gongkai.local.launcher.histories;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;

/** The numbers of part one. */
final class SeedCount {
  private static final Set<String> NO_ACCOUNT = Set.of("WEBSITE", "CHANNEL", "OTHER");

  private SeedCount() {}

  static void count(List<Fact> life, DirectCount count) {
    Fact first = life.getFirst();
    switch (first.kind()) {
      case "gazette.issued" -> {
        if (first.number("year") == count.year()) {
          count.one("s1.gazette.issues");
        }
      }
      case "message.received" -> {
        if (count.inYear(first.day())) {
          count.one("s1.messages." + first.text("source").toLowerCase(Locale.ROOT));
        }
      }
      case "workplan.task" -> {
        if (first.number("year") == count.year()) {
          count.one("s1.workplan.tasks");
        }
      }
      case "site.registered" -> site(life, count);
      default -> {}
    }
  }

  private static void site(List<Fact> life, DirectCount count) {
    boolean closed = life.size() > 1 && count.by(life.getLast().day());
    if (!count.by(life.getFirst().day()) || closed) {
      return;
    }
    String type = life.getFirst().text("type");
    if (type.equals("WEBSITE")) {
      count.one("s1.sites.independent");
    }
    if (!NO_ACCOUNT.contains(type)) {
      count.one("s1.new_media.accounts");
    }
  }

  /** What is counted once for an organ, however many lines say it. */
  static void distinct(List<List<Fact>> lives, DirectCount count) {
    distinct(lives, count, "workplan.task", "s1.workplan.aspects", fact -> fact.text("aspect"));
    distinct(
        lives,
        count,
        "inspection.circulated",
        "s1.inspections.quarterly",
        fact -> fact.text("quarter") + fact.number("quarter"));
  }

  private static void distinct(
      List<List<Fact>> lives,
      DirectCount count,
      String kind,
      String cell,
      Function<Fact, String> by) {
    long different =
        lives.stream()
            .map(List::getFirst)
            .filter(fact -> fact.is(kind) && fact.number("year") == count.year())
            .map(by)
            .distinct()
            .count();
    count.add(cell, BigDecimal.valueOf(different));
  }
}
