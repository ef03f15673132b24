package io.gongkai.request.application.web;

import io.gongkai.calendar.WorkingDays;
import io.gongkai.request.application.HeldApplication;
import io.gongkai.request.application.Rulebooks;
import io.gongkai.request.application.Urgencies;
import io.gongkai.request.application.domain.ClockReading;
import io.gongkai.request.application.domain.Consultation;
import io.gongkai.request.application.domain.Law;
import io.gongkai.request.application.domain.Limits;
import io.gongkai.request.application.domain.Urgency;
import io.gongkai.request.application.web.ConsultationItem.Awaited;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Shows a case as a line of the desk: how pressing it is today and what else runs out. */
@Component
final class DeskItems {
  private final CaseDesk desk;
  private final Rulebooks rulebooks;
  private final Urgencies urgencies;

  DeskItems(CaseDesk desk, Rulebooks rulebooks, Urgencies urgencies) {
    this.desk = desk;
    this.rulebooks = rulebooks;
    this.urgencies = urgencies;
  }

  /** A line without people and words. */
  InboxItem of(HeldApplication held) {
    return of(held, desk.view(held));
  }

  InboxItem of(HeldApplication held, ApplicationView view) {
    Law law = rulebooks.law();
    LocalDate today = desk.today();
    WorkingDays calendar = law.calendar(today);
    LocalDate due = view.due();
    return new InboxItem(
        view,
        urgencies.current().of(due, today, calendar),
        due == null ? null : Urgency.left(due, today, calendar),
        ClockReading.limits(held.application(), law, today));
  }

  ConsultationItem consulting(HeldApplication held, ApplicationView view) {
    Law law = rulebooks.law();
    LocalDate today = desk.today();
    WorkingDays calendar = law.calendar(today);
    Limits limits = law.rulebook(held.application().rulesOf()).limits();
    return new ConsultationItem(
        of(held, view),
        held.application().consultations().stream()
            .filter(c -> c.answer() == null)
            .map(c -> awaited(c, c.limit(calendar, limits), today, calendar))
            .toList());
  }

  private static Awaited awaited(
      Consultation c, LocalDate until, LocalDate today, WorkingDays calendar) {
    int left = Urgency.left(until, today, calendar);
    return new Awaited(c.key(), c.thirdParty(), c.delivered(), until, left, today.isAfter(until));
  }
}
