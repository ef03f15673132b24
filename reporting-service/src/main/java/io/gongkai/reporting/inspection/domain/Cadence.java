package io.gongkai.reporting.inspection.domain;

/** How often an inspection of its kind is made. */
public enum Cadence {
  DAILY,
  MONTHLY,
  QUARTERLY,
  YEARLY
}
