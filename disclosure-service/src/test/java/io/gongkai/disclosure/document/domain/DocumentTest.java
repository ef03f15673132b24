package io.gongkai.disclosure.document.domain;

import static io.gongkai.disclosure.document.domain.DocumentStep.AMENDED;
import static io.gongkai.disclosure.document.domain.DocumentStep.PUBLISHED;
import static io.gongkai.disclosure.document.domain.DocumentStep.REPEALED;
import static io.gongkai.disclosure.document.domain.DocumentStep.WITHDRAWN;
import static io.gongkai.disclosure.document.domain.Papers.day;
import static io.gongkai.disclosure.document.domain.Papers.made;
import static io.gongkai.disclosure.document.domain.Papers.published;
import static io.gongkai.disclosure.document.domain.Papers.release;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.gongkai.kit.rule.RuleBroken;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class DocumentTest {

  @Test
  void a_published_document_may_be_amended_repealed_and_withdrawn() {
    assertThat(published("2025-02-10").steps().lawful())
        .containsExactly(AMENDED, REPEALED, WITHDRAWN);
  }

  @Test
  void a_document_is_published_once() {
    Document document = published("2025-02-10");
    broken(() -> document.steps().publish(day("2025-02-11"), release(), true), "step-not-lawful");
  }

  @Test
  void a_refusal_names_the_state_and_what_is_lawful_now() {
    Document document = published("2025-02-10");
    assertThatThrownBy(() -> document.steps().publish(day("2025-02-11"), release(), true))
        .asInstanceOf(type(RuleBroken.class))
        .satisfies(
            broken -> {
              assertThat(broken.facts()).containsEntry("state", "published");
              assertThat(broken.facts())
                  .containsEntry(
                      "lawful",
                      List.of("document.amended", "document.repealed", "document.withdrawn"));
            });
  }

  @Test
  void a_step_before_the_last_step_is_refused_by_day() {
    Document document = published("2025-02-10");
    broken(() -> document.steps().amend(day("2025-02-09"), null, null), "before-last-step");
    assertThat(document.steps().amend(day("2025-02-10"), null, null)).isNotNull();
  }

  @Test
  void a_step_that_was_learned_later_stands_where_it_was_learned() {
    Document document =
        made()
            .then(
                day("2025-02-10"),
                day("2025-03-10"),
                made().steps().publish(day("2025-02-10"), release(), true));
    broken(() -> document.steps().amend(day("2025-03-01"), null, null), "before-last-step");
    assertThat(document.stepsKnownOn(day("2025-03-10")).repeal(day("2025-02-09"), "清理", null))
        .isNotNull();
    broken(
        () -> document.stepsKnownOn(day("2025-03-10")).repeal(day("2025-02-02"), "清理", null),
        "before-last-step");
  }

  @Test
  void what_was_never_published_cannot_be_withdrawn() {
    broken(() -> made().steps().withdraw(day("2025-02-10"), "含个人信息", null), "step-not-lawful");
  }

  @Test
  void a_repealed_document_is_not_repealed_again_but_may_be_withdrawn() {
    Document document = published("2025-02-10");
    Document repealed =
        document.then(day("2025-06-01"), document.steps().repeal(day("2025-06-01"), "被替代", "D9"));
    broken(() -> repealed.steps().repeal(day("2025-06-02"), null, null), "step-not-lawful");
    broken(() -> repealed.steps().amend(day("2025-06-02"), null, null), "step-not-lawful");
    assertThat(repealed.steps().lawful()).containsExactly(WITHDRAWN);
  }

  @Test
  void a_document_is_amended_as_often_as_needed() {
    Document once = published("2025-02-10");
    Document twice = once.then(day("2025-03-01"), once.steps().amend(day("2025-03-01"), "一", null));
    Document thrice =
        twice.then(day("2025-04-01"), twice.steps().amend(day("2025-04-01"), "二", null));
    assertThat(thrice.amendments()).hasSize(2);
  }

  @Test
  void a_second_making_is_refused_with_the_lawful_steps() {
    assertThat(made().steps().madeAgain(day("2025-02-03")).code()).isEqualTo("step-not-lawful");
    assertThat(made().steps().madeAgain(day("2025-02-02")).code()).isEqualTo("before-last-step");
    assertThat(made().steps().lawful()).containsExactly(PUBLISHED, AMENDED, REPEALED);
  }

  @Test
  void an_end_of_validity_before_its_beginning_is_a_bad_value() {
    broken(() -> Papers.draft("2025-03-15", "2025-03-14"), "bad-value");
  }

  static void broken(ThrowingCallable step, String code) {
    assertThatThrownBy(step)
        .asInstanceOf(type(RuleBroken.class))
        .extracting(RuleBroken::code)
        .isEqualTo(code);
  }
}
