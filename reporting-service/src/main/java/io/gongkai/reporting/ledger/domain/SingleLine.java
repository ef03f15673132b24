package io.gongkai.reporting.ledger.domain;

import java.util.Map;
import java.util.function.Consumer;

/**
 * One event that stands for itself. Issues, circulated quarters and tasks belong to the year they
 * name, everything else to the year of its day.
 */
record SingleLine(Happening event, SingleNews news) implements Line {

  @Override
  public void count(Period period, Consumer<Entry> out) {
    switch (news) {
      case SingleNews.MessageReceived message ->
          on(period, Measure.MESSAGE, Map.of("source", message.source()), out);
      case SingleNews.IssuePublished issue ->
          of(issue.year(), period, Measure.ISSUE, Map.of(), out);
      case SingleNews.TaskPlanned task -> of(task.year(), period, Measure.TASK, Map.of(), out);
      case SingleNews.InterpretationPublished _ ->
          on(period, Measure.INTERPRETATION, Map.of(), out);
      case SingleNews.CataloguePublished _ -> on(period, Measure.CATALOGUE, Map.of(), out);
      case SingleNews.InspectionCirculated _ -> {}
    }
  }

  private void on(Period period, Measure measure, Map<String, String> codes, Consumer<Entry> out) {
    if (period.contains(event.on())) {
      out.accept(Entry.one(measure, event, codes));
    }
  }

  private void of(
      int year, Period period, Measure measure, Map<String, String> codes, Consumer<Entry> out) {
    if (year == period.year()) {
      out.accept(Entry.one(measure, event, codes));
    }
  }
}
