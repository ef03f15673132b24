package io.gongkai.reporting.ledger.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One document: a document not yet effective counts as in force, an expired one does not. */
record DocumentLine(
    String type,
    @Nullable Step made,
    @Nullable Step published,
    @Nullable Step repealed,
    @Nullable Step withdrawn,
    @Nullable LocalDate expires)
    implements Line {

  static DocumentLine fold(List<Happening> events) {
    String type = "";
    Step made = null;
    Step published = null;
    Step repealed = null;
    Step withdrawn = null;
    LocalDate expires = null;
    for (Happening event : events) {
      Step step = new Step(event.on(), event);
      if (event.news() instanceof DocumentNews news) {
        switch (news) {
          case DocumentNews.Made making -> {
            type = making.documentType();
            expires = making.expires();
            made = step;
          }
          case DocumentNews.Published publishing -> {
            type = publishing.documentType();
            published = step;
          }
          case DocumentNews.Repealed _ -> repealed = step;
          case DocumentNews.Withdrawn _ -> withdrawn = step;
        }
      }
    }
    return new DocumentLine(type, made, published, repealed, withdrawn, expires);
  }

  @Override
  public void count(Period period, Consumer<Entry> out) {
    boolean stands = !over(repealed, period) && !over(withdrawn, period) && !expired(period.last());
    happened(Measure.DOCUMENT_MADE, made, period, out);
    happened(Measure.DOCUMENT_PUBLISHED, published, period, out);
    happened(Measure.DOCUMENT_REPEALED, repealed, period, out);
    if (stands) {
      stands(Measure.DOCUMENT_IN_FORCE, made, period, out);
      stands(Measure.DOCUMENT_PUBLIC, published, period, out);
    }
  }

  /** In force to the end of the day {@code expires}, so that day still counts. */
  private boolean expired(LocalDate day) {
    return expires != null && expires.isBefore(day);
  }

  private static boolean over(@Nullable Step end, Period period) {
    return end != null && end.by(period.last());
  }

  private void happened(Measure measure, @Nullable Step step, Period period, Consumer<Entry> out) {
    if (step != null && period.contains(step)) {
      out.accept(Entry.one(measure, step.by(), Map.of("document", type)));
    }
  }

  private void stands(Measure measure, @Nullable Step step, Period period, Consumer<Entry> out) {
    if (step != null && step.by(period.last())) {
      out.accept(Entry.one(measure, step.by(), Map.of("document", type)));
    }
  }
}
