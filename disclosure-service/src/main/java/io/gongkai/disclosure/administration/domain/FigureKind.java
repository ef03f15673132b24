package io.gongkai.disclosure.administration.domain;

import java.util.Arrays;

/** The kinds of figure, under the names and in the families that the ledger gives them. */
public enum FigureKind {
  ITEMS("administration", "administration.items"),
  DECISIONS("administration", "administration.decisions"),
  FEES("fees", "fees.collected"),
  PROCUREMENT("procurement", "procurement.concluded");

  private final String family;
  private final String kind;

  FigureKind(String family, String kind) {
    this.family = family;
    this.kind = kind;
  }

  /** Within one family a number names one figure of an organ. */
  public String family() {
    return family;
  }

  public String kind() {
    return kind;
  }

  /** The kind of a line of the ledger. */
  public static FigureKind of(String kind) {
    return Arrays.stream(values())
        .filter(known -> known.kind.equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(kind));
  }

  public static FigureKind of(FigureFact fact) {
    return switch (fact) {
      case FigureFact.ItemsCounted _ -> ITEMS;
      case FigureFact.DecisionsCounted _ -> DECISIONS;
      case FigureFact.FeesCollected _ -> FEES;
      case FigureFact.ProcurementConcluded _ -> PROCUREMENT;
    };
  }
}
