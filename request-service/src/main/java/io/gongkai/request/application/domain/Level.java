package io.gongkai.request.application.domain;

/** How pressing an open case is, the most pressing first. */
public enum Level {
  /** The last day is over; the case must still be answered. */
  OVERDUE,
  RED,
  AMBER,
  GREEN,
  /** No day is being counted: receipt is not confirmed, or the applicant has to act. */
  NONE
}
