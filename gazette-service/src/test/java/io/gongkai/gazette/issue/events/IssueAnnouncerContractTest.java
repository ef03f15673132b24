package io.gongkai.gazette.issue.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.gazette.Announced;
import io.gongkai.gazette.issue.domain.Edition;
import io.gongkai.gazette.issue.domain.IssueFact;
import io.gongkai.gazette.issue.domain.IssueFact.IssuePublished;
import io.gongkai.gazette.issue.domain.Item;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tools.jackson.databind.JsonNode;

class IssueAnnouncerContractTest {

  private static final String ID = "iss-aaaaaaaaaaaaaaaaaaaaaaaaaa";
  private static final String DOCUMENT = "doc-aaaaaaaaaaaaaaaaaaaaaaaaaa";

  @ParameterizedTest
  @EnumSource
  void an_issue_of_any_edition_is_announced(Edition edition) {
    assertThat(say(edition, 800L).at("/data/copies").asLong()).isEqualTo(800);
    assertThat(say(edition, null).at("/data").has("copies")).isFalse();
  }

  @Test
  void its_items_name_documents_or_titles() {
    JsonNode items = say(Edition.REGULAR, null).at("/data/items");
    assertThat(items.at("/0/document").asString()).isEqualTo(DOCUMENT);
    assertThat(items.at("/1/title").asString()).isEqualTo("任免通知");
  }

  private static JsonNode say(Edition edition, Long copies) {
    List<Item> items = List.of(new Item("市政府文件", DOCUMENT, null), new Item("人事任免", null, "任免通知"));
    IssueFact fact = new IssuePublished("A", "G1", 2025, 1, 101, edition, items, copies);
    return Announced.by(new IssueAnnouncer(), ID, fact).getFirst();
  }
}
