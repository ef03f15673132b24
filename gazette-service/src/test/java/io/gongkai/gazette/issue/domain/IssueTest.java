package io.gongkai.gazette.issue.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class IssueTest {

  private static final LocalDate DAY = LocalDate.parse("2025-02-28");
  private static final IssueDraft DRAFT =
      new IssueDraft(
          "990001-BGS",
          "G1",
          List.of(
              new Item("市政府文件", "doc-a", null),
              new Item("政策解读", "doc-a", null),
              new Item("人事任免", null, "任免通知")),
          800L);

  @Test
  void the_numbers_that_follow_are_one_higher_than_the_highest() {
    assertThat(IssueNumbers.after(2025, Edition.REGULAR, 6, 106))
        .isEqualTo(new IssueNumbers(2025, Edition.REGULAR, 7, 107));
  }

  @Test
  void the_first_issue_of_an_organ_bears_one_and_one() {
    IssueNumbers first = IssueNumbers.after(2025, Edition.EXTRA, 0, 0);
    assertThat(first.number()).isOne();
    assertThat(first.serial()).isOne();
  }

  @Test
  void regular_and_extra_issues_do_not_take_numbers_from_one_another() {
    IssueNumbers regular = new IssueNumbers(2025, Edition.REGULAR, 1, 101);
    IssueNumbers extra = new IssueNumbers(2025, Edition.EXTRA, 1, 102);
    assertThat(regular.numberKey("A")).isNotEqualTo(extra.numberKey("A"));
    assertThat(regular.serialKey("A")).isNotEqualTo(extra.serialKey("A"));
  }

  @Test
  void a_document_named_twice_is_one_reference() {
    assertThat(DRAFT.documents()).containsExactly("doc-a");
  }

  @Test
  void an_item_names_either_a_document_or_a_title() {
    for (Runnable item :
        List.<Runnable>of(() -> new Item("特载", null, null), () -> new Item("特载", "doc-a", "题"))) {
      assertThatThrownBy(item::run)
          .asInstanceOf(type(RuleBroken.class))
          .extracting(RuleBroken::code)
          .isEqualTo("bad-value");
    }
  }

  @Test
  void a_published_issue_is_frozen() {
    Issue issue = Issue.fold(DAY, DRAFT.publish(new IssueNumbers(2025, Edition.REGULAR, 1, 101)));
    assertThat(issue.publishedAgain(DAY).code()).isEqualTo("step-not-lawful");
    assertThat(issue.publishedAgain(DAY).facts()).containsEntry("lawful", List.of());
    assertThat(issue.publishedAgain(DAY.minusDays(1)).code()).isEqualTo("before-last-step");
  }
}
