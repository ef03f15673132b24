package io.gongkai.reporting.ledger.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** What is counted by distinct value and not by subject: quarters circulated, aspects of work. */
final class Groups {

  private static final Comparator<Happening> FIRST =
      Comparator.comparing(Happening::on)
          .thenComparing(Happening::recorded)
          .thenComparing(Happening::id);

  private final List<SingleLine> singles;

  Groups(List<SingleLine> singles) {
    this.singles = singles;
  }

  /** Each value is shown by the first event that names it. */
  void count(Period period, Consumer<Entry> out) {
    Map<Integer, Happening> quarters = new TreeMap<>();
    Map<String, Happening> aspects = new TreeMap<>();
    for (SingleLine line : singles) {
      if (line.news() instanceof SingleNews.InspectionCirculated(int year, int quarter)
          && year == period.year()) {
        quarters.merge(quarter, line.event(), Groups::first);
      }
      if (line.news() instanceof SingleNews.TaskPlanned(int year, String aspect)
          && year == period.year()) {
        aspects.merge(aspect, line.event(), Groups::first);
      }
    }
    quarters.values().forEach(by -> out.accept(Entry.one(Measure.QUARTER, by, Map.of())));
    aspects.values().forEach(by -> out.accept(Entry.one(Measure.ASPECT, by, Map.of())));
  }

  private static Happening first(Happening one, Happening other) {
    return FIRST.compare(one, other) <= 0 ? one : other;
  }
}
