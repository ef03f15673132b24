package io.gongkai.reporting.ledger.domain;

import java.util.Map;
import java.util.function.Consumer;

/** One stated figure; lists of items are compared across lines by {@link ItemLists}. */
record FigureLine(Happening event, FigureNews news) implements Line {

  @Override
  public void count(Period period, Consumer<Entry> out) {
    if (!period.contains(event.on())) {
      return;
    }
    switch (news) {
      case FigureNews.ItemsCounted _ -> {}
      case FigureNews.DecisionsCounted figure ->
          out.accept(
              Entry.sum(Measure.DECISIONS, event, Map.of("item", figure.item()), figure.count()));
      case FigureNews.FeesCollected figure ->
          out.accept(Entry.sum(Measure.FEES, event, Map.of(), figure.amount()));
      case FigureNews.ProcurementConcluded figure -> {
        out.accept(Entry.one(Measure.PROCUREMENT, event, Map.of()));
        out.accept(Entry.sum(Measure.PROCUREMENT_AMOUNT, event, Map.of(), figure.amount()));
      }
    }
  }
}
