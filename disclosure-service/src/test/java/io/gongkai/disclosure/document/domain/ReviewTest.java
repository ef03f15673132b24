package io.gongkai.disclosure.document.domain;

import static io.gongkai.disclosure.document.domain.DocumentTest.broken;
import static io.gongkai.disclosure.document.domain.Papers.day;
import static io.gongkai.disclosure.document.domain.Papers.made;
import static io.gongkai.disclosure.document.domain.Papers.release;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ReviewTest {

  @Test
  void nothing_is_published_live_without_a_review() {
    broken(() -> made().steps().publish(day("2025-02-10"), release(), false), "review-missing");
  }

  @Test
  void the_drafter_does_not_review_the_own_draft() {
    broken(() -> made().steps().review(day("2025-02-04"), "clerk", true, null), "four-eyes");
  }

  @Test
  void a_document_reviewed_by_another_person_is_published() {
    Document reviewed = reviewed(made(), true);
    assertThat(reviewed.steps().publish(day("2025-02-10"), release(), false).late()).isFalse();
  }

  @Test
  void a_review_that_says_no_keeps_the_document_in() {
    Document reviewed = reviewed(made(), false);
    broken(() -> reviewed.steps().publish(day("2025-02-10"), release(), false), "review-missing");
  }

  @Test
  void a_change_after_the_review_asks_for_another_one() {
    Document reviewed = reviewed(made(), true);
    Document changed =
        reviewed.then(day("2025-02-05"), reviewed.steps().amend(day("2025-02-05"), "改第三条", null));
    broken(() -> changed.steps().publish(day("2025-02-10"), release(), false), "review-missing");
  }

  @Test
  void a_source_system_attests_its_own_review() {
    assertThat(made().steps().publish(day("2025-02-10"), release(), true)).isNotNull();
  }

  private static Document reviewed(Document document, boolean mayBePublic) {
    return document.then(
        day("2025-02-04"),
        document.steps().review(day("2025-02-04"), "reviewer", mayBePublic, null));
  }
}
