package io.gongkai.disclosure.administration.web;

import io.gongkai.disclosure.administration.domain.AdministrationItem;
import io.gongkai.disclosure.administration.domain.FigureFact;
import io.gongkai.disclosure.administration.domain.FigureFact.DecisionsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.FeesCollected;
import io.gongkai.disclosure.administration.domain.FigureFact.ItemsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.ProcurementConcluded;
import io.gongkai.disclosure.administration.domain.FigureKind;
import io.gongkai.kit.web.BadRequest;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The body that reports a figure: {@code item} and {@code count} for lists and decisions, {@code
 * amount} in yuan for fees and procurement, the latter with a {@code title}; {@code at} is the day
 * it holds from or ends with, today unless said.
 */
record FigureRequest(
    @NotBlank String organ,
    FigureKind kind,
    @Nullable AdministrationItem item,
    @Nullable @PositiveOrZero Long count,
    @Nullable @Size(min = 1, max = 500) String title,
    @Nullable String amount,
    @Nullable LocalDate at) {

  FigureFact figure(String ref) {
    boolean counted = kind == FigureKind.ITEMS || kind == FigureKind.DECISIONS;
    refuse(!counted && item != null, "/item");
    refuse(!counted && count != null, "/count");
    refuse(counted && amount != null, "/amount");
    refuse(kind != FigureKind.PROCUREMENT && title != null, "/title");
    return switch (kind) {
      case ITEMS -> new ItemsCounted(organ, ref, given(item, "/item"), given(count, "/count"));
      case DECISIONS ->
          new DecisionsCounted(organ, ref, given(item, "/item"), given(count, "/count"));
      case FEES -> new FeesCollected(organ, ref, Money.fen(given(amount, "/amount")));
      case PROCUREMENT ->
          new ProcurementConcluded(
              organ, ref, given(title, "/title"), Money.fen(given(amount, "/amount")));
    };
  }

  LocalDate day(LocalDate today) {
    LocalDate day = at == null ? today : at;
    if (day.isAfter(today)) {
      throw new BadRequest("bad-value", "/at");
    }
    return day;
  }

  private static <T> T given(@Nullable T value, String pointer) {
    if (value == null) {
      throw new BadRequest("missing-field", pointer);
    }
    return value;
  }

  private static void refuse(boolean alien, String pointer) {
    if (alien) {
      throw new BadRequest("unknown-field", pointer);
    }
  }
}
