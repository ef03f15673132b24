package io.gongkai.disclosure.document.domain;

import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;

/** The duty to publish on one's own motion within a number of working days. */
public final class PublicationTerm {

  /** Art. 26: within 20 working days from the formation or the change. */
  private static final int STATUTORY = 20;

  private PublicationTerm() {}

  /**
   * The last day on which a document formed on a day is published in time, by the calendar as it
   * was known on the day of the step.
   */
  public static LocalDate lastDay(LocalDate formed, LocalDate judged) {
    return WorkingDays.asKnownOn(judged).after(formed, STATUTORY);
  }
}
