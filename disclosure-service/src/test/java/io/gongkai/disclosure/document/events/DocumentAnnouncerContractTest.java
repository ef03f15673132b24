package io.gongkai.disclosure.document.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.Announced;
import io.gongkai.disclosure.document.domain.DocumentFact;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentAmended;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentMade;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentPublished;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentRepealed;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentReviewed;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentWithdrawn;
import io.gongkai.disclosure.document.domain.DocumentType;
import io.gongkai.disclosure.document.domain.IndexNumber.Series;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class DocumentAnnouncerContractTest {

  private static final LocalDate DAY = LocalDate.parse("2025-03-15");
  private static final DocumentFact PLAIN =
      new DocumentMade(
          "A", "D1", DocumentType.OTHER, "题", null, 15, null, null, null, List.of(), null);
  private static final DocumentFact FULL =
      new DocumentMade(
          "A",
          "D2",
          DocumentType.REGULATION,
          "关于印发办法的通知",
          "甲府规〔2025〕1号",
          1,
          "正文",
          DAY,
          DAY.plusYears(5),
          List.of("财政资金"),
          "clerk");

  @Test
  void a_whole_life_is_announced_in_the_form_of_the_contracts() {
    List<JsonNode> said =
        say(
            FULL,
            new DocumentReviewed("reviewer", true, "可以公开"),
            new DocumentPublished("S1", new Series("A", 2025).after(6), DAY, false, "sha-256:00"),
            new DocumentAmended("修改第三条", "D3"),
            new DocumentRepealed("被替代", "D3"),
            new DocumentWithdrawn("含个人信息", null));
    assertThat(said.get(2).at("/data/href").asString())
        .isEqualTo("/api/v1/documents/doc-aaaaaaaaaaaaaaaaaaaaaaaaaa");
    assertThat(said.get(4).at("/data/by").asString()).isEqualTo("D3");
  }

  @Test
  void a_life_without_anything_optional_is_announced_as_well() {
    assertThat(
            say(
                PLAIN,
                new DocumentPublished(null, new Series("A", 2025).after(0), DAY, true, null),
                new DocumentAmended(null, null),
                new DocumentRepealed(null, null),
                new DocumentWithdrawn(null, null)))
        .doesNotContainNull();
  }

  @Test
  void an_examination_stays_inside() {
    assertThat(say(FULL, new DocumentReviewed("reviewer", true, "可以公开")).getLast()).isNull();
  }

  @Test
  void no_message_names_a_person_or_carries_the_text() {
    assertThat(say(FULL).toString()).doesNotContain("clerk").doesNotContain("正文");
  }

  private static List<JsonNode> say(DocumentFact... facts) {
    return Announced.by(new DocumentAnnouncer(), "doc-aaaaaaaaaaaaaaaaaaaaaaaaaa", facts);
  }
}
