package io.gongkai.reporting.ledger.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/**
 * The lines of one organ, folded from the <em>set</em> of what was heard of it: neither the order
 * in which events arrived nor how often each came makes a difference.
 */
public final class Ledger {

  private final List<Line> lines;
  private final Selection selection;
  private final List<Happening> events;

  private Ledger(List<Line> lines, Selection selection, List<Happening> events) {
    this.lines = lines;
    this.selection = selection;
    this.events = events;
  }

  public static Ledger of(Collection<Happening> heard, Selection selection) {
    Map<String, Map<String, Happening>> subjects = new TreeMap<>();
    for (Happening event : heard) {
      if (selection.takes(event)) {
        subjects.computeIfAbsent(event.subject(), _ -> new TreeMap<>()).put(event.id(), event);
      }
    }
    List<Line> lines = new ArrayList<>(subjects.size());
    List<Happening> events = new ArrayList<>(heard.size());
    for (Map<String, Happening> subject : subjects.values()) {
      List<Happening> life = new ArrayList<>(subject.values());
      life.sort(Comparator.comparingLong(Happening::sequence).thenComparing(Happening::id));
      lines.add(fold(life));
      events.addAll(life);
    }
    return new Ledger(lines, selection, events);
  }

  private static Line fold(List<Happening> life) {
    Happening first = life.getFirst();
    return switch (first.news()) {
      case CaseNews _ -> CaseLine.fold(life);
      case RemedyNews _ -> RemedyLine.fold(life);
      case DocumentNews _ -> DocumentLine.fold(life);
      case SiteNews _ -> SiteLine.fold(life);
      case FigureNews news -> new FigureLine(first, news);
      case SingleNews news -> new SingleLine(first, news);
    };
  }

  /** What every line counts as in a year, looked at no later than the day of the selection. */
  public List<Entry> count(int year) {
    Period period = Period.of(year, selection.asOf());
    List<Entry> entries = new ArrayList<>();
    Consumer<Entry> out = entries::add;
    lines.forEach(line -> line.count(period, out));
    new ItemLists(only(FigureLine.class)).count(period, out);
    new Groups(only(SingleLine.class)).count(period, out);
    return entries;
  }

  /** True if anything selected happened in the year. */
  public boolean knows(int year) {
    return events.stream().anyMatch(event -> event.on().getYear() == year);
  }

  /** What was selected, subject by subject in the order of their lives. */
  public List<Happening> events() {
    return events;
  }

  private <L extends Line> List<L> only(Class<L> kind) {
    return lines.stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
