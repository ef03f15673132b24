package io.gongkai.reporting.ledger.domain;

import java.time.LocalDate;

/** A dated step of a line and the event that made it. */
record Step(LocalDate on, Happening by) {

  boolean before(LocalDate day) {
    return on.isBefore(day);
  }

  boolean by(LocalDate day) {
    return !on.isAfter(day);
  }
}
