package io.gongkai.disclosure.administration.web;

import io.gongkai.disclosure.administration.FigureRecord;
import io.gongkai.disclosure.administration.domain.AdministrationItem;
import io.gongkai.disclosure.administration.domain.FigureFact;
import io.gongkai.disclosure.administration.domain.FigureFact.DecisionsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.FeesCollected;
import io.gongkai.disclosure.administration.domain.FigureFact.ItemsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.ProcurementConcluded;
import io.gongkai.disclosure.administration.domain.FigureKind;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A figure; {@code amount} is a decimal number of yuan as text, {@code at} the day it stands for.
 */
record FigureView(
    String id,
    String organ,
    String ref,
    FigureKind kind,
    @Nullable AdministrationItem item,
    @Nullable Long count,
    @Nullable String title,
    @Nullable String amount,
    LocalDate at) {

  static FigureView of(FigureRecord record) {
    FigureFact fact = record.figure().reported();
    return switch (fact) {
      case ItemsCounted f -> view(record, f.item(), f.count(), null, null);
      case DecisionsCounted f -> view(record, f.item(), f.count(), null, null);
      case FeesCollected f -> view(record, null, null, null, Money.yuan(f.amount()));
      case ProcurementConcluded f -> view(record, null, null, f.title(), Money.yuan(f.amount()));
    };
  }

  private static FigureView view(
      FigureRecord record,
      @Nullable AdministrationItem item,
      @Nullable Long count,
      @Nullable String title,
      @Nullable String amount) {
    FigureFact fact = record.figure().reported();
    return new FigureView(
        record.stored().id(),
        fact.organ(),
        fact.ref(),
        FigureKind.of(fact),
        item,
        count,
        title,
        amount,
        record.figure().on());
  }
}
