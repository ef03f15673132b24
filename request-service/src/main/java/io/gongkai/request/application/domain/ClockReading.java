package io.gongkai.request.application.domain;

import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The clock with its explanation and the limits of the steps that are open.
 *
 * @param limits other last days that count now
 */
public record ClockReading(String state, ClockExplanation why, List<Limit> limits) {

  /** A last day, to 24:00, and where it is written. */
  public record Limit(String of, LocalDate until, String article) {}

  /** The clock as known today; that of a finished case as known on the day it ended. */
  public static ClockReading of(Application application, Law law, LocalDate today) {
    boolean finished = !application.stage().isOpen() && !application.decisions().isEmpty();
    LocalDate day = finished ? application.decisions().getFirst().on() : today;
    return under(application, law.calendar(day), law);
  }

  /** The clock under one calendar. */
  public static ClockReading under(Application application, WorkingDays calendar, Law law) {
    Limits limits = law.rulebook(application.rulesOf()).limits();
    ClockExplanation why = ClockExplanation.of(application, calendar, limits);
    return new ClockReading(application.stage().name(), why, limits(application, calendar, limits));
  }

  /** The other last days that count now. */
  public static List<Limit> limits(Application application, Law law, LocalDate today) {
    Limits limits = law.rulebook(application.rulesOf()).limits();
    return limits(application, law.calendar(today), limits);
  }

  private static List<Limit> limits(Application a, WorkingDays calendar, Limits limits) {
    List<Limit> open = new ArrayList<>();
    if (a.kinship().isWhole()) {
      return open;
    }
    LocalDate confirmBy = Registration.confirmBy(a, calendar, limits);
    if (confirmBy != null) {
      open.add(new Limit("CONFIRMATION", confirmBy, "政府信息公开条例第三十一条（内部时限）"));
    }
    if (a.received() != null && a.stage().isOpen() && !a.asked().correction()) {
      LocalDate until = calendar.after(a.received(), limits.correctionNotice());
      open.add(new Limit("CORRECTION_NOTICE", until, "政府信息公开条例第三十条"));
    }
    if (a.stage() instanceof Stage.AwaitingCorrection c) {
      open.add(new Limit("CORRECTION", c.deadline(), "政府信息公开条例第三十条"));
    }
    if (a.stage() instanceof Stage.AwaitingPayment p) {
      LocalDate until = calendar.after(p.noticed(), limits.payment());
      open.add(new Limit("PAYMENT", until, "国办函〔2020〕109号"));
    }
    a.outstanding()
        .map(o -> new Limit("REDECISION", o.due(calendar), "行政复议法第六十四条；行政诉讼法第七十条"))
        .ifPresent(open::add);
    a.consultations().stream()
        .filter(Consultation::isUnanswered)
        .map(c -> opinion(c, c.limit(calendar, limits)))
        .forEach(open::add);
    return open;
  }

  private static Limit opinion(Consultation c, LocalDate until) {
    return c.thirdParty()
        ? new Limit("THIRD_PARTY_OPINION", until, "政府信息公开条例第三十二条")
        : new Limit("AGENCY_OPINION", until, "政府信息公开条例第三十四条");
  }
}
