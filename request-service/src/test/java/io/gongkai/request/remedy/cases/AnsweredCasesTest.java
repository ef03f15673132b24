package io.gongkai.request.remedy.cases;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.application.ReadDecisions.Given;
import io.gongkai.request.notice.ReadAnswers.Answer;
import io.gongkai.request.remedy.domain.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AnsweredCasesTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 1);

  @Test
  void a_refusal_of_class_a_is_reconsidered_first() {
    assertThat(way("DENY_PROCESS_INFO", true, "A")).isEqualTo(Act.Way.RECONSIDERATION_FIRST);
  }

  @Test
  void a_withdrawn_case_decides_nothing() {
    assertThat(way("WITHDRAWN", false, "NONE")).isEqualTo(Act.Way.NONE);
  }

  @Test
  void a_reply_can_be_attacked_also_where_its_registered_outcome_was_corrected_to_a_closing() {
    assertThat(way("OTHER_CLOSED", true, "NONE")).isEqualTo(Act.Way.FREE);
  }

  @Test
  void an_answer_is_known_when_its_letter_is_in_hand_and_one_of_a_ledger_on_its_own_day() {
    Given given = new Given(DAY, "GRANT", true, "B");
    LocalDate later = DAY.plusDays(4);
    assertThat(AnsweredCases.act(given, List.of()).known()).isEqualTo(DAY);
    assertThat(AnsweredCases.act(given, List.of(new Answer(DAY, Optional.of(later)))).known())
        .isEqualTo(later);
    assertThat(AnsweredCases.act(given, List.of(new Answer(DAY, Optional.empty()))).known())
        .isNull();
  }

  private static Act.Way way(String outcome, boolean reply, String remedyClass) {
    return AnsweredCases.act(new Given(DAY, outcome, reply, remedyClass), List.of()).way();
  }
}
