package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Which decision a told event stands for. */
final class SimulatedSteps {
  private SimulatedSteps() {}

  static List<ApplicationFact> decide(SimulatedEvent e, Moment m) {
    return switch (e.type()) {
      case CORRECTION_REQUESTED ->
          Correction.request(m, "", orElse(e.until(), Correction.proposedDeadline(m)), false);
      case CORRECTED -> Correction.correct(m, "");
      case THIRD_PARTY_CONSULTED ->
          Consulting.consultThirdParty(m, fresh(m), orElse(e.delivered(), e.on()), "");
      case THIRD_PARTY_ANSWERED -> Consulting.answerThirdParty(m, asked(m, true), Answer.AGREES);
      case AGENCY_CONSULTED ->
          Consulting.consultAgency(m, fresh(m), orElse(e.delivered(), e.on()), "");
      case AGENCY_ANSWERED -> Consulting.answerAgency(m, asked(m, false), Answer.AGREES);
      case REASONS_REQUESTED -> Extension.requestReasons(m, "");
      case REASONS_GIVEN -> Extension.giveReasons(m, "");
      case REPLY_DEFERRED -> Extension.defer(m, need(e.until(), "until"), "");
      case EXTENDED -> Extension.extend(m, need(e.workingDays(), "workingDays"), "");
      case FEE_NOTICED -> Charging.notice(m, FeeBasis.BY_ITEM, 1, 0);
      case FEE_PAID -> Charging.pay(m, 0);
    };
  }

  private static String fresh(Moment m) {
    return String.valueOf(m.application().consultations().size());
  }

  /** Who of those asked answers: the first whose time is not over, else the first. */
  private static String asked(Moment m, boolean thirdParty) {
    return Stream.concat(m.openConsultations().stream(), m.application().consultations().stream())
        .filter(c -> c.thirdParty() == thirdParty && c.isUnanswered())
        .map(Consultation::key)
        .findFirst()
        .orElse("nobody");
  }

  private static LocalDate orElse(@Nullable LocalDate day, LocalDate other) {
    return day == null ? other : day;
  }

  private static <T> T need(@Nullable T value, String field) {
    if (value == null) {
      throw RuleBroken.of("missing-field", Map.of("field", field));
    }
    return value;
  }
}
