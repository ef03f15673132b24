package io.gongkai.reporting.ledger.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One website, channel or account: counted where it stands at the end of the year. */
record SiteLine(String type, @Nullable Step registered, @Nullable Step closed) implements Line {

  static SiteLine fold(List<Happening> events) {
    String type = "";
    Step registered = null;
    Step closed = null;
    for (Happening event : events) {
      if (event.news() instanceof SiteNews news) {
        switch (news) {
          case SiteNews.Registered registration -> {
            type = registration.siteType();
            registered = new Step(event.on(), event);
          }
          case SiteNews.Closed _ -> closed = new Step(event.on(), event);
        }
      }
    }
    return new SiteLine(type, registered, closed);
  }

  @Override
  public void count(Period period, Consumer<Entry> out) {
    boolean stands = closed == null || !closed.by(period.last());
    if (registered != null && registered.by(period.last()) && stands) {
      out.accept(Entry.one(Measure.SITE, registered.by(), Map.of("site", type)));
    }
  }
}
