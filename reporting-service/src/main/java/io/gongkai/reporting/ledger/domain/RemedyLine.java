package io.gongkai.reporting.ledger.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One reconsideration or suit: counted in the year of its decision, pending until then. */
record RemedyLine(String type, @Nullable Step filed, @Nullable Step decided, String result)
    implements Line {

  static RemedyLine fold(List<Happening> events) {
    String type = "";
    Step filed = null;
    Step decided = null;
    String result = "";
    for (Happening event : events) {
      if (event.news() instanceof RemedyNews news) {
        switch (news) {
          case RemedyNews.Filed filing -> {
            type = filing.type();
            filed = new Step(event.on(), event);
          }
          case RemedyNews.Decided decision -> {
            if (decided == null) {
              decided = new Step(event.on(), event);
              result = decision.result();
            }
          }
        }
      }
    }
    return new RemedyLine(type, filed, decided, result);
  }

  @Override
  public void count(Period period, Consumer<Entry> out) {
    if (filed == null || !filed.by(period.last())) {
      return;
    }
    if (decided == null || !decided.by(period.last())) {
      out.accept(Entry.one(Measure.REMEDY_PENDING, filed.by(), Map.of("remedy", type)));
    } else if (period.contains(decided)) {
      out.accept(
          Entry.one(
              Measure.REMEDY_DECIDED, decided.by(), Map.of("remedy", type, "result", result)));
    }
  }
}
