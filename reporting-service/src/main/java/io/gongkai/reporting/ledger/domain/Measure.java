package io.gongkai.reporting.ledger.domain;

/** What lines are counted by; a report format says into which cells a measure goes. */
public enum Measure {
  /** Applications received in the year. */
  CASE_NEW,
  /** Applications received before the year and open at its start. */
  CASE_CARRIED_IN,
  /** Applications whose first final outcome lies in the year. */
  CASE_CLOSED,
  /** Applications received by the end of the year and open then. */
  CASE_CARRIED_OUT,
  /** Reconsiderations and suits decided in the year. */
  REMEDY_DECIDED,
  /** Those filed by the end of the year and undecided then. */
  REMEDY_PENDING,
  DOCUMENT_MADE,
  DOCUMENT_PUBLISHED,
  DOCUMENT_REPEALED,
  /** Made by the end of the year, neither repealed, expired nor withdrawn then. */
  DOCUMENT_IN_FORCE,
  /** Published by the end of the year, neither repealed, expired nor withdrawn then. */
  DOCUMENT_PUBLIC,
  /** Items on the list at the end of the year before. */
  ITEMS_BEFORE,
  /** Items on the list at the end of the year, less those of the year before. */
  ITEMS_CHANGE,
  DECISIONS,
  /** Fen. */
  FEES,
  PROCUREMENT,
  /** Fen. */
  PROCUREMENT_AMOUNT,
  ISSUE,
  /** Sites and accounts registered and not closed by the end of the year. */
  SITE,
  MESSAGE,
  /** Quarters whose inspection was circulated. */
  QUARTER,
  ASPECT,
  TASK,
  INTERPRETATION,
  CATALOGUE
}
