package io.gongkai.request.application.domain;

import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;

/** A new reply that a remedy ordered on a day, within so many working days after it. */
public record Order(String remedy, LocalDate on, int workingDays) {

  /** The last day for the new reply. */
  LocalDate due(WorkingDays calendar) {
    return calendar.after(on, workingDays);
  }
}
