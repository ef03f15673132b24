package io.gongkai.request.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RulebookTest {

  @ParameterizedTest
  @CsvSource({
    "GRANT, granted, granted",
    "ALREADY_PUBLIC, granted, granted",
    "PARTIAL, partial, partial",
    "DENY_STATE_SECRET, denied_state_secret, denied_state_secret",
    "DENY_LAW_FORBIDDEN, denied_law_forbidden, denied_law_forbidden",
    "DENY_SAFETY_STABILITY, denied_safety_stability, denied_safety_stability",
    "DENY_THIRD_PARTY, denied_third_party, denied_third_party",
    "DENY_INTERNAL_AFFAIRS, denied_internal_affairs, denied_internal_affairs",
    "DENY_PROCESS_INFO, denied_process_info, denied_process_info",
    "DENY_ENFORCEMENT_FILE, denied_enforcement_file, denied_enforcement_file",
    "SPECIAL_LAW, denied_admin_inquiry, denied_admin_inquiry",
    "NOT_EXIST, unable_not_held, unable_not_held",
    "OTHER_AGENCY, unable_not_held, unable_not_held",
    "NEEDS_CREATION, unable_needs_creation, unable_needs_creation",
    "STILL_UNCLEAR, unable_still_unclear, unable_still_unclear",
    "PETITION, refused_petition, refused_petition",
    "REPEAT, refused_repeat, refused_repeat",
    "PUBLICATION, refused_publication, refused_publication",
    "EXCESSIVE, refused_excessive, refused_excessive",
    "CONFIRM_REISSUE, refused_confirm_reissue, refused_confirm_reissue",
    "ABANDONED_CORRECTION, other, other_no_correction",
    "ABANDONED_FEE, other, other_no_payment",
    "WITHDRAWN, other, other_misc",
    "OTHER_CLOSED, other, other_misc"
  })
  void every_outcome_has_its_row_in_both_formats(String code, String row2019, String row2021) {
    OutcomeRule rule = rule("2025-01-01", code);
    assertThat(rule.rows()).containsEntry("2019", row2019).containsEntry("2021", row2021);
    assertThat(rule.zh()).isNotBlank();
    assertThat(rule.article()).isNotBlank();
  }

  @Test
  void there_is_no_other_outcome() {
    assertThat(AppliedCase.LAW.rulebook(LocalDate.of(2025, 1, 1)).outcomes()).hasSize(24);
  }

  @ParameterizedTest
  @CsvSource({
    "2023-12-31, DENY_STATE_SECRET, B",
    "2024-01-01, DENY_STATE_SECRET, A",
    "2024-01-01, DENY_THIRD_PARTY, A",
    "2024-01-01, DENY_ENFORCEMENT_FILE, A",
    "2024-01-01, SPECIAL_LAW, B",
    "2023-12-31, PARTIAL, B",
    "2024-01-01, PARTIAL, A_IF_REFUSED_UNDER_14_TO_16",
    "2025-06-01, NOT_EXIST, B",
    "2025-06-01, GRANT, B",
    "2025-06-01, WITHDRAWN, NONE"
  })
  void the_remedy_clause_follows_outcome_and_date(String day, String code, RemedyClass remedy) {
    assertThat(rule(day, code).remedy()).isEqualTo(remedy);
  }

  @Test
  void days_before_the_first_rulebook_have_the_first_one() {
    assertThat(AppliedCase.LAW.rulebook(LocalDate.of(2018, 12, 3)).effective())
        .isEqualTo(LocalDate.of(2019, 5, 15));
  }

  private static OutcomeRule rule(String day, String code) {
    return AppliedCase.LAW.rulebook(LocalDate.parse(day)).outcome(code);
  }
}
