package io.gongkai.reporting.ledger.domain;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The life of one subject, told step by step; the small language of the ledger's rule tests. */
final class Life {

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final String subject;
  private final List<Happening> events = new ArrayList<>();

  private Life(String subject) {
    this.subject = subject;
  }

  static Life of(String subject) {
    return new Life(subject);
  }

  Life on(String day, News news) {
    return known(day, day, news);
  }

  /** Something that became known on a later day than it happened. */
  Life known(String day, String knownDay, News news) {
    int sequence = events.size() + 1;
    events.add(
        new Happening(
            subject + "/" + sequence,
            news.getClass().getSimpleName(),
            subject,
            "organ",
            subject,
            sequence,
            LocalDate.parse(day),
            LocalDate.parse(knownDay).atTime(10, 0).atZone(SHANGHAI).toInstant(),
            news));
    return this;
  }

  Life received(String day) {
    return on(day, new CaseNews.Submitted("NATURAL_PERSON", LocalDate.parse(day)));
  }

  Life replied(String day, String outcome) {
    int round = 1;
    for (Happening event : events) {
      round += event.news() instanceof CaseNews.Replied ? 1 : 0;
    }
    return on(day, new CaseNews.Replied(outcome, round));
  }

  List<Happening> events() {
    return events;
  }

  /** How often each measure counts, as {@code MEASURE code,code}. */
  Map<String, Long> in(int year) {
    return count(Ledger.of(events, Selection.EVERYTHING).count(year));
  }

  Map<String, Long> in(int year, Selection selection) {
    return count(Ledger.of(events, selection).count(year));
  }

  static Map<String, Long> count(List<Entry> entries) {
    return entries.stream()
        .collect(
            Collectors.groupingBy(
                Life::name,
                Collectors.summingLong(entry -> entry.value() == null ? 1 : entry.value())));
  }

  private static String name(Entry entry) {
    String codes =
        entry.codes().values().stream()
            .filter(code -> !code.equals("NATURAL_PERSON"))
            .sorted()
            .collect(Collectors.joining(","));
    return (entry.measure() + " " + codes).trim();
  }
}
