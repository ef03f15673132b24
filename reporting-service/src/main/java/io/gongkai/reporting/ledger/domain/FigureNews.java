package io.gongkai.reporting.ledger.domain;

/** Figures that an organ states about its administration; money in fen. */
public sealed interface FigureNews extends News {

  /** So many items stand on the list from this day on. */
  record ItemsCounted(String item, long count) implements FigureNews {}

  record DecisionsCounted(String item, long count) implements FigureNews {}

  record FeesCollected(long amount) implements FigureNews {}

  record ProcurementConcluded(long amount) implements FigureNews {}
}
