package io.gongkai.reporting.ledger.domain;

/** News that stand for themselves: one event says all that counts. */
public sealed interface SingleNews extends News {

  record MessageReceived(String source) implements SingleNews {}

  /** {@code year} is the year of the gazette, not the day it was printed. */
  record IssuePublished(int year) implements SingleNews {}

  record InspectionCirculated(int year, int quarter) implements SingleNews {}

  record TaskPlanned(int year, String aspect) implements SingleNews {}

  record InterpretationPublished() implements SingleNews {}

  record CataloguePublished() implements SingleNews {}
}
