package io.gongkai.local.launcher.histories;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Counts the lines of an organ into the cells of a year's report, as the texts say. */
final class DirectCount {
  private final Map<String, BigDecimal> cells = new TreeMap<>();
  private final int year;
  private final LocalDate first;
  private final LocalDate last;

  private DirectCount(int year, LocalDate last) {
    this.year = year;
    this.first = LocalDate.of(year, 1, 1);
    this.last = last;
  }

  /** The cells that are not zero, summed over the organs. */
  static Map<String, BigDecimal> of(Docket docket, Collection<String> organs, int year, Cut cut) {
    Map<String, BigDecimal> sum = new TreeMap<>();
    for (String organ : organs) {
      DirectCount count = new DirectCount(year, cut.last(year));
      List<List<Fact>> lives =
          docket.lives().stream()
              .map(life -> life.stream().filter(cut::takes).toList())
              .filter(life -> !life.isEmpty() && life.getFirst().organ().equals(organ))
              .toList();
      lives.forEach(life -> count.count(life));
      new ProactiveCount(count).lists(lives);
      SeedCount.distinct(lives, count);
      count.cells.forEach((cell, value) -> sum.merge(cell, value, BigDecimal::add));
    }
    sum.values().removeIf(value -> value.signum() == 0);
    sum.replaceAll((_, value) -> value.stripTrailingZeros());
    return sum;
  }

  private void count(List<Fact> life) {
    switch (life.getFirst().family()) {
      case "request" -> CaseCount.count(life, this);
      case "remedy" -> CaseCount.remedy(life, this);
      case "document", "administration", "fees", "procurement" ->
          new ProactiveCount(this).count(life);
      default -> SeedCount.count(life, this);
    }
  }

  int year() {
    return year;
  }

  LocalDate first() {
    return first;
  }

  LocalDate last() {
    return last;
  }

  boolean is2019() {
    return year <= 2020;
  }

  boolean inYear(LocalDate day) {
    return !day.isBefore(first) && by(day);
  }

  /** At the end of the last day that is looked at. */
  boolean by(LocalDate day) {
    return !day.isAfter(last);
  }

  void one(String cell) {
    add(cell, BigDecimal.ONE);
  }

  void add(String cell, BigDecimal value) {
    cells.merge(cell, value, BigDecimal::add);
  }
}
