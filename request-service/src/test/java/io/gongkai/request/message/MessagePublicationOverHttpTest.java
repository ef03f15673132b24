package io.gongkai.request.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import io.gongkai.request.party.ErasePerson;
import io.gongkai.request.party.ErasureGround;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** By consent, after masking, until it is withdrawn. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class MessagePublicationOverHttpTest {
  private static final Map<String, Object> REASON = Map.of("reason", "不属于本单位职责");
  private static final Map<String, Object> NO_NAMES = Map.of("names", List.of());
  private final MessageCalls calls = new MessageCalls();

  @BeforeEach
  void it_is_the_third_of_march() {
    RequestHouse.dayIs("2025-03-03");
  }

  @Test
  void without_consent_nothing_is_published() {
    calls.written("MAYOR_MAILBOX", false).answered();
    calls.refused(calls.clerk, "publications", NO_NAMES, 409, "consent-missing");
    calls.refused(calls.clerk, "publication-previews", NO_NAMES, 409, "consent-missing");
    MessageCalls unasked = new MessageCalls().written("MAYOR_MAILBOX", null).answered();
    unasked.refused(unasked.clerk, "publications", NO_NAMES, 409, "consent-missing");
  }

  @Test
  void the_public_reads_question_and_answer_without_the_person() {
    calls.written("MAYOR_MAILBOX", true);
    calls.refused(calls.clerk, "publications", NO_NAMES, 409, "step-not-lawful");
    calls.answered();
    Map<String, Object> names = Map.of("names", List.of("韩梅梅", "李雷"));
    JsonNode preview = MessageCalls.json(calls.step(calls.clerk, "publication-previews", names));
    assertThat(preview.toString()).contains("韩**", "李*局长").doesNotContain("韩梅梅", "李雷");
    assertThat(publicly()).isEmpty();
    calls.step(calls.clerk, "publications", names).expectStatus().isOk();
    assertThat(publicly()).hasSize(1);
    assertThat(publicly().getFirst().toString())
        .contains("已办结", "139****0469")
        .doesNotContain(
            "韩梅梅", "李雷", "13900000469", "445381196406229373", "han@mail.example", "8888888");
    calls.refused(calls.clerk, "publications", names, 409, "step-not-lawful");
    calls.refused(calls.reviewer, "publication-withdrawals", REASON, 403, "forbidden");
    calls.step(calls.zhang, "publication-withdrawals", REASON).expectStatus().isOk();
    assertThat(publicly()).isEmpty();
    calls.refused(calls.clerk, "publication-withdrawals", REASON, 409, "step-not-lawful");
  }

  @Test
  void what_is_public_may_be_withdrawn_and_after_the_writer_withdrew_it_stays_so() {
    calls.written("MAYOR_MAILBOX", true).answered();
    calls.step(calls.clerk, "publications", NO_NAMES).expectStatus().isOk();
    assertThat(message().get("lawful").valueStream().map(JsonNode::asString))
        .containsExactly("ratings", "publication-withdrawals");
    calls.step(calls.clerk, "publication-withdrawals", REASON).expectStatus().isOk();
    assertThat(message().get("lawful").valueStream().map(JsonNode::asString))
        .containsExactly("ratings", "publications");
    calls.step(calls.clerk, "publications", NO_NAMES).expectStatus().isOk();
    calls.step(calls.zhang, "publication-withdrawals", REASON).expectStatus().isOk();
    assertThat(message().get("mayPublish").asBoolean()).isFalse();
    calls.refused(calls.clerk, "publications", NO_NAMES, 409, "consent-missing");
    assertThat(publicly()).isEmpty();
  }

  private JsonNode message() {
    return calls.read(calls.clerk).get("message");
  }

  @Test
  void an_erased_message_is_public_no_more() {
    calls.written("MAYOR_MAILBOX", true).answered();
    calls.step(calls.clerk, "publications", NO_NAMES).expectStatus().isOk();
    RequestHouse.get(ErasePerson.class)
        .handle(new ErasePerson.Command(calls.id, "operator", ErasureGround.CONSENT_WITHDRAWN))
        .block();
    assertThat(publicly()).isEmpty();
  }

  private List<JsonNode> publicly() {
    List<JsonNode> items = new ArrayList<>();
    MessageCalls.json(
            RequestHouse.client(null)
                .get()
                .uri("/api/v1/published-messages?organ=" + calls.office)
                .exchange())
        .get("items")
        .forEach(items::add);
    return items;
  }
}
