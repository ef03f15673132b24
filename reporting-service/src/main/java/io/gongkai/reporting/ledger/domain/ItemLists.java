package io.gongkai.reporting.ledger.domain;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** How many items an organ's lists held on a day: the latest count of that day or before. */
final class ItemLists {

  private static final Comparator<FigureLine> LATEST =
      comparing((FigureLine line) -> line.event().on())
          .thenComparing(line -> line.event().recorded())
          .thenComparing(line -> line.event().id());

  private final Map<String, List<FigureLine>> byItem;

  ItemLists(List<FigureLine> figures) {
    this.byItem =
        figures.stream()
            .filter(line -> line.news() instanceof FigureNews.ItemsCounted)
            .collect(Collectors.groupingBy(ItemLists::item, TreeMap::new, Collectors.toList()));
  }

  void count(Period period, Consumer<Entry> out) {
    LocalDate yearBefore = period.first().minusDays(1);
    byItem.forEach(
        (item, counts) -> {
          Map<String, String> codes = Map.of("item", item);
          FigureLine before = latest(counts, yearBefore);
          FigureLine after = latest(counts, period.last());
          if (before != null) {
            out.accept(Entry.sum(Measure.ITEMS_BEFORE, before.event(), codes, count(before)));
          }
          if (after != null && !after.equals(before)) {
            out.accept(Entry.sum(Measure.ITEMS_CHANGE, after.event(), codes, count(after)));
            if (before != null) {
              out.accept(Entry.sum(Measure.ITEMS_CHANGE, before.event(), codes, -count(before)));
            }
          }
        });
  }

  private static @org.jspecify.annotations.Nullable FigureLine latest(
      List<FigureLine> counts, LocalDate day) {
    return counts.stream().filter(line -> !line.event().on().isAfter(day)).max(LATEST).orElse(null);
  }

  private static String item(FigureLine line) {
    return line.news() instanceof FigureNews.ItemsCounted counted ? counted.item() : "";
  }

  private static long count(FigureLine line) {
    return line.news() instanceof FigureNews.ItemsCounted counted ? counted.count() : 0;
  }
}
