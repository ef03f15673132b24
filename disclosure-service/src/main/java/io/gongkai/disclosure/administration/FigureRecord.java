package io.gongkai.disclosure.administration;

import io.gongkai.disclosure.administration.domain.Figure;
import io.gongkai.disclosure.administration.domain.FigureFact;
import io.gongkai.disclosure.administration.domain.FigureKind;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;

/** A figure as it lies in the store. */
public record FigureRecord(Stored<FigureFact> stored, Figure figure) {

  /** The id that follows from organ, family and reference of what is reported. */
  public static String id(FigureFact fact) {
    return AggregateId.of("adm", fact.organ(), FigureKind.of(fact).family(), fact.ref());
  }

  /** Reads the figure out of its fact. */
  public static FigureRecord of(Stored<FigureFact> stored) {
    Recorded<FigureFact> first = stored.facts().getFirst();
    return new FigureRecord(stored, Figure.fold(first.stamp().on(), first.fact()));
  }
}
