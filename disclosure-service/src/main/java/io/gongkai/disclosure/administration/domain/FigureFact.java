package io.gongkai.disclosure.administration.domain;

/** What an organ can report; each figure is reported once under its number. Money is in fen. */
public sealed interface FigureFact {

  String organ();

  String ref();

  /** From its day on the organ's list of an item holds so many entries. */
  record ItemsCounted(String organ, String ref, AdministrationItem item, long count)
      implements FigureFact {}

  /** So many decisions were made in the period that ends on its day. */
  record DecisionsCounted(String organ, String ref, AdministrationItem item, long count)
      implements FigureFact {}

  /** Administrative fees (行政事业性收费) collected in the period that ends on its day. */
  record FeesCollected(String organ, String ref, long amount) implements FigureFact {}

  /** A purchase was concluded on its day. */
  record ProcurementConcluded(String organ, String ref, String title, long amount)
      implements FigureFact {}
}
