package io.gongkai.disclosure.document.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.City;
import io.gongkai.disclosure.RunningService;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DocumentLifeTest {

  private final City city = City.founded();

  @Test
  void a_draft_is_reviewed_by_another_person_and_published_under_a_minted_number() {
    String place = city.drafts(Map.of("formed", "2025-02-03", "content", "正文"));
    city.step(city.reviewer(), place, 1, "reviews", Map.of("mayBePublic", true));
    city.step(city.editor(), place, 2, "publications", Map.of("site", "S1"))
        .jsonPath("$.index")
        .isEqualTo(city.organ + "/2025-00001")
        .jsonPath("$.formed")
        .isEqualTo("2025-02-03")
        .jsonPath("$.published")
        .isEqualTo("2025-02-10")
        .jsonPath("$.due")
        .isEqualTo("2025-03-03")
        .jsonPath("$.late")
        .isEqualTo(false);
  }

  @Test
  void a_publication_after_twenty_working_days_is_marked_late() {
    String place = city.drafts(Map.of("formed", "2024-12-20"));
    city.step(city.reviewer(), place, 1, "reviews", Map.of("mayBePublic", true));
    city.step(city.editor(), place, 2, "publications", Map.of()).jsonPath("$.late").isEqualTo(true);
  }

  @Test
  void without_a_review_nothing_is_published() {
    String place = city.drafts(Map.of());
    city.tried(city.editor(), place, 1, "publications", Map.of())
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("review-missing");
  }

  @Test
  void the_drafter_who_also_reviews_is_refused() {
    String place = city.drafts(Map.of());
    city.tried(
            RunningService.as("clerk", "clerk.reviewer", city.organ),
            place,
            1,
            "reviews",
            Map.of("mayBePublic", true))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("four-eyes");
  }

  @Test
  void a_second_publication_is_refused_with_the_lawful_steps() {
    String place = city.publishes(Map.of());
    city.tried(city.editor(), place, 3, "publications", Map.of())
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("step-not-lawful")
        .jsonPath("$.lawful[0]")
        .isEqualTo("document.amended");
  }

  @Test
  void a_withdrawn_document_leaves_a_tombstone_without_its_text() {
    String place = city.publishes(Map.of("title", "张三的档案", "content", "正文"));
    city.step(city.editor(), place, 3, "withdrawals", Map.of("reason", "含个人信息"));
    String stone =
        new String(
            RunningService.stranger()
                .get()
                .uri(place)
                .exchange()
                .expectStatus()
                .isEqualTo(410)
                .expectBody()
                .jsonPath("$.reason")
                .isEqualTo("含个人信息")
                .returnResult()
                .getResponseBody(),
            java.nio.charset.StandardCharsets.UTF_8);
    assertThat(stone).doesNotContain("张三").doesNotContain("正文");
    city.editor().get().uri(place).exchange().expectStatus().isOk();
  }

  @Test
  void the_standing_is_judged_on_the_day_that_was_asked() {
    String place = city.publishes(Map.of("effective", "2025-03-15", "expires", "2030-03-14"));
    standsAs(place, "2025-03-14", "NOT_YET_EFFECTIVE");
    standsAs(place, "2030-03-14", "IN_FORCE");
    standsAs(place, "2030-03-15", "EXPIRED");
    city.step(city.editor(), place, 3, "repeals", Map.of("reason", "清理"));
    standsAs(place, "2025-02-10", "REPEALED");
  }

  private static void standsAs(String place, String on, String state) {
    RunningService.stranger()
        .get()
        .uri(place + "?on=" + on)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.validity.state")
        .isEqualTo(state);
  }
}
