package io.gongkai.request.application.domain;

import io.gongkai.calendar.Suspension;
import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One opinion asked for: a sub-case of the application.
 *
 * @param key digest of who was asked
 * @param sent day of dispatch
 * @param delivered day the asked received the letter
 */
public record Consultation(
    boolean thirdParty,
    String key,
    LocalDate sent,
    LocalDate delivered,
    @Nullable Answer answer,
    @Nullable LocalDate answeredOn) {

  /** Last day for the opinion (arts. 32, 34). */
  public LocalDate limit(WorkingDays calendar, Limits limits) {
    return calendar.after(delivered, limits.opinion());
  }

  /** Whether no opinion came so far; silence that was written down is no opinion. */
  public boolean isUnanswered() {
    return answer == null || answer == Answer.SILENT;
  }

  /** Whether on {@code day} an opinion may still come in time. */
  public boolean isOpen(LocalDate day, WorkingDays calendar, Limits limits) {
    LocalDate limit = limit(calendar, limits);
    boolean settled = !isUnanswered() || (answeredOn != null && !answeredOn.isBefore(limit));
    return !settled && !day.isAfter(limit);
  }

  /** The days that are not counted: up to the opinion, at most up to the limit. */
  public Suspension suspension(WorkingDays calendar, Limits limits) {
    LocalDate limit = limit(calendar, limits);
    boolean early = !isUnanswered() && answeredOn != null && answeredOn.isBefore(limit);
    LocalDate to = early && answeredOn != null ? answeredOn : limit;
    return new Suspension(sent, to.isBefore(sent) ? sent : to);
  }

  Consultation answered(Answer said, LocalDate day) {
    return new Consultation(thirdParty, key, sent, delivered, said, day);
  }
}
