package io.gongkai.reporting.samples;

import java.util.List;
import java.util.Map;
import java.util.Random;

/** Outcomes and the rows they mean, written down a second time for the direct count. */
final class Outcomes {

  private static final Map<String, String> ROWS =
      Map.ofEntries(
          Map.entry("GRANT", "granted"),
          Map.entry("ALREADY_PUBLIC", "granted"),
          Map.entry("PARTIAL", "partial"),
          Map.entry("DENY_STATE_SECRET", "denied_state_secret"),
          Map.entry("DENY_LAW_FORBIDDEN", "denied_law_forbidden"),
          Map.entry("DENY_SAFETY_STABILITY", "denied_safety_stability"),
          Map.entry("DENY_THIRD_PARTY", "denied_third_party"),
          Map.entry("DENY_INTERNAL_AFFAIRS", "denied_internal_affairs"),
          Map.entry("DENY_PROCESS_INFO", "denied_process_info"),
          Map.entry("DENY_ENFORCEMENT_FILE", "denied_enforcement_file"),
          Map.entry("SPECIAL_LAW", "denied_admin_inquiry"),
          Map.entry("NOT_EXIST", "unable_not_held"),
          Map.entry("OTHER_AGENCY", "unable_not_held"),
          Map.entry("NEEDS_CREATION", "unable_needs_creation"),
          Map.entry("STILL_UNCLEAR", "unable_still_unclear"),
          Map.entry("PETITION", "refused_petition"),
          Map.entry("REPEAT", "refused_repeat"),
          Map.entry("PUBLICATION", "refused_publication"),
          Map.entry("EXCESSIVE", "refused_excessive"),
          Map.entry("CONFIRM_REISSUE", "refused_confirm_reissue"));

  private static final List<String> REPLIES = ROWS.keySet().stream().sorted().toList();

  private Outcomes() {}

  static String any(Random random) {
    return REPLIES.get(random.nextInt(REPLIES.size()));
  }

  static String row(String outcome, boolean oldForm) {
    return switch (outcome) {
      case "ABANDONED_CORRECTION" -> oldForm ? "other" : "other_no_correction";
      case "ABANDONED_FEE" -> oldForm ? "other" : "other_no_payment";
      case "WITHDRAWN", "OTHER_CLOSED" -> oldForm ? "other" : "other_misc";
      default -> ROWS.get(outcome);
    };
  }
}
