package io.gongkai.local.launcher.histories;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** Table two of either format. */
record ProactiveCount(DirectCount count) {
  private static final Map<String, String> ITEMS =
      Map.of(
          "LICENSING", "licensing",
          "OTHER_SERVICES", "other_external_services",
          "PENALTY", "penalty",
          "COERCION", "coercion",
          "FEES", "fees");
  private static final Map<String, String> DOCUMENTS =
      Map.of("REGULATION", "regulations", "NORMATIVE_DOCUMENT", "normative_documents");

  void count(List<Fact> life) {
    Fact fact = life.getFirst();
    if (fact.family().equals("document")) {
      document(life);
    } else if (count.inYear(fact.day())) {
      figure(fact);
    }
  }

  private void document(List<Fact> life) {
    Fact made = life.getFirst();
    String row = DOCUMENTS.get(made.text("type"));
    if (!made.is("document.made") || row == null) {
      return;
    }
    boolean over =
        day(life, "document.repealed", count.last())
            || day(life, "document.withdrawn", count.last())
            || made.has("expires") && made.date("expires").isBefore(count.last());
    String cell = "t2." + row + ".";
    boolean published = day(life, "document.published", count.last());
    if (count.is2019()) {
      happened(cell + "newly_made", life, "document.made");
      happened(cell + "newly_disclosed", life, "document.published");
      stands(cell + "total_disclosed", published && !over);
    } else {
      happened(cell + "made", life, "document.made");
      happened(cell + "repealed", life, "document.repealed");
      stands(cell + "in_force", count.by(made.day()) && !over);
    }
  }

  private void happened(String cell, List<Fact> life, String kind) {
    stands(cell, life.stream().anyMatch(fact -> fact.is(kind) && count.inYear(fact.day())));
  }

  private void stands(String cell, boolean holds) {
    if (holds) {
      count.one(cell);
    }
  }

  private static boolean day(List<Fact> life, String kind, LocalDate last) {
    return life.stream().anyMatch(fact -> fact.is(kind) && !fact.day().isAfter(last));
  }

  private void figure(Fact fact) {
    switch (fact.kind()) {
      case "administration.decisions" -> decisions(fact);
      case "fees.collected" -> {
        if (!count.is2019()) {
          count.add("t2.fees.amount", money(fact).movePointLeft(4)); // 万元, exact
        }
      }
      case "procurement.concluded" -> {
        if (count.is2019()) {
          count.one("t2.central_procurement.project_count");
          count.add("t2.central_procurement.total_amount", money(fact));
        }
      }
      default -> {}
    }
  }

  /** The 2019 form has decisions of four lists, that of 2021 of three. */
  private void decisions(Fact fact) {
    String item = fact.text("item");
    boolean listed = !item.equals("FEES") && (count.is2019() || !item.equals("OTHER_SERVICES"));
    if (listed) {
      count.add("t2." + ITEMS.get(item) + ".decisions", BigDecimal.valueOf(fact.number("count")));
    }
  }

  /** How many items each list held at the end of the year before, and the change since. */
  void lists(List<List<Fact>> lives) {
    if (!count.is2019()) {
      return;
    }
    ITEMS.forEach(
        (item, row) -> {
          BigDecimal before = held(lives, item, count.first().minusDays(1));
          BigDecimal after = held(lives, item, count.last());
          count.add("t2." + row + ".items_last_year", before);
          count.add("t2." + row + ".change_this_year", after.subtract(before));
        });
  }

  private static BigDecimal held(List<List<Fact>> lives, String item, LocalDate day) {
    return lives.stream()
        .map(List::getFirst)
        .filter(fact -> fact.is("administration.items") && fact.text("item").equals(item))
        .filter(fact -> !fact.day().isAfter(day))
        .max(Comparator.comparing(Fact::day))
        .map(fact -> BigDecimal.valueOf(fact.number("count")))
        .orElse(BigDecimal.ZERO);
  }

  private static BigDecimal money(Fact fact) {
    return new BigDecimal(fact.text("amount"));
  }
}
