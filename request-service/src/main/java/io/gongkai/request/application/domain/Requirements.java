package io.gongkai.request.application.domain;

import java.util.HashMap;
import java.util.Map;

/** Checks what an outcome requires, in the order of the catalogue. */
final class Requirements {
  private Requirements() {}

  static void check(Moment moment, OutcomeRule rule, boolean override) {
    for (Requirement requirement : Requirement.values()) {
      if (rule.requires().contains(requirement) && !isMet(moment, requirement, override)) {
        throw Gate.refuse(moment, code(requirement));
      }
    }
  }

  private static boolean isMet(Moment moment, Requirement requirement, boolean override) {
    Application a = moment.application();
    return switch (requirement) {
      case REASONS_ASKED -> a.asked().reasons();
      case CORRECTION_MADE -> a.asked().corrected();
      case THIRD_PARTY_CONSULTED -> a.consultations().stream().anyMatch(Consultation::thirdParty);
      case NO_OBJECTION -> override || !isObjectedTo(a);
      case SEARCH_RECORDED -> moment.step().attested() || a.searched();
    };
  }

  /** Whether the last word of any third party is an objection; another organ's binds nobody. */
  private static boolean isObjectedTo(Application application) {
    Map<String, Consultation> last = new HashMap<>();
    application.consultations().stream()
        .filter(Consultation::thirdParty)
        .forEach(c -> last.put(c.key(), c));
    return last.values().stream().anyMatch(c -> c.answer() == Answer.OBJECTS);
  }

  private static String code(Requirement requirement) {
    return switch (requirement) {
      case REASONS_ASKED -> "reasons-not-asked";
      case CORRECTION_MADE -> "correction-missing";
      case THIRD_PARTY_CONSULTED -> "third-party-missing";
      case NO_OBJECTION -> "override-required";
      case SEARCH_RECORDED -> "search-log-missing";
    };
  }
}
