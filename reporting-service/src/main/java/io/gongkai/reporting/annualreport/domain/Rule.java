package io.gongkai.reporting.annualreport.domain;

/** A rule of the form; {@code title} is its official Chinese text. */
public sealed interface Rule {

  String id();

  boolean error();

  String title();

  /** Cells of this and the previous year stand in a relation (R1–R6b). */
  record Relates(String id, boolean error, String title, Formula formula) implements Rule {}

  /** Every cell is filled with a number that the form allows (R7). */
  record EveryCellFilled(String id, boolean error, String title) implements Rule {}

  /** A report over several organs is the sum of theirs, cell by cell (R8). */
  record SumOfParts(String id, boolean error, String title) implements Rule {}
}
