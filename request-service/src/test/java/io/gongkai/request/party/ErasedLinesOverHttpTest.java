package io.gongkai.request.party;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.intake.Intake;
import io.gongkai.intake.KnownOrgans;
import io.gongkai.request.DatedHouse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What is erased stays erased, whatever is imported again, and what waits is erased too. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ErasedLinesOverHttpTest {
  private static final DatedHouse HOUSE = new DatedHouse("2025-04-01");

  private final String organ = "990004-" + UUID.randomUUID().toString().substring(0, 8);
  private final LedgerPeople people = new LedgerPeople(HOUSE, organ);

  @AfterAll
  static void closed() {
    HOUSE.close();
  }

  @Test
  void the_same_lines_again_restore_nothing_of_a_person_that_was_erased() {
    HOUSE.knows(organ, null);
    assertThat(people.taken()).containsOnly("applied");
    JsonNode before = people.cases().get(0);
    assertThat(before.get("applicant").asString()).startsWith("欧");
    HOUSE
        .client("h~head~" + organ)
        .post()
        .uri("/api/v1/applications/" + before.get("id").asString() + "/erasures")
        .bodyValue(Map.of("ground", "PURPOSE_REACHED"))
        .exchange()
        .expectStatus()
        .isNoContent();
    assertThat(people.taken()).containsOnly("unchanged");
    JsonNode after = people.cases().get(0);
    assertThat(people.cases()).hasSize(1);
    assertThat(after.get("applicant").isNull()).isTrue();
    assertThat(after.get("subject").isNull()).isTrue();
    for (String stays : new String[] {"id", "state", "outcome", "received", "decisions"}) {
      assertThat(after.get(stays)).as(stays).isEqualTo(before.get(stays));
    }
    assertThat(people.store()).doesNotContain(LedgerPeople.WORDS);
  }

  @Test
  void lines_that_wait_for_their_organ_are_erased_with_the_person_and_never_taken_again() {
    assertThat(people.taken()).containsOnly("waiting");
    people.erased("c~clerk~" + organ, LedgerPeople.NAME).expectStatus().isForbidden();
    people.erased("o~operator~", "某个别人").expectStatus().isNoContent();
    assertThat(waitingTexts()).isEqualTo(5);
    people.erased("o~operator~", LedgerPeople.NAME).expectStatus().isNoContent();
    people.erased("o~operator~", LedgerPeople.NAME).expectStatus().isNoContent();
    assertThat(waitingTexts()).isZero();
    assertThat(people.taken()).containsOnly("person-erased");
    HOUSE.knows(organ, null);
    HOUSE.get(Intake.class).release(KnownOrgans.key(organ)).block();
    assertThat(people.taken()).containsOnly("person-erased");
    assertThat(people.cases()).isEmpty();
    assertThat(people.store()).doesNotContain(LedgerPeople.WORDS);
  }

  @Test
  void a_message_that_waits_for_its_organ_is_erased_by_its_number_and_never_taken_again() {
    long others = waitingTexts();
    assertThat(people.taken(LedgerPeople.message(organ))).containsOnly("waiting");
    erasedMessage("c~clerk~" + organ, "M1").expectStatus().isForbidden();
    erasedMessage("o~operator~", "M2").expectStatus().isNoContent();
    assertThat(waitingTexts()).isEqualTo(others + 2);
    erasedMessage("o~operator~", "M1").expectStatus().isNoContent();
    erasedMessage("o~operator~", "M1").expectStatus().isNoContent();
    assertThat(waitingTexts()).isEqualTo(others);
    HOUSE.knows(organ, null);
    HOUSE.get(Intake.class).release(KnownOrgans.key(organ)).block();
    assertThat(people.taken(LedgerPeople.message(organ))).containsOnly("person-erased");
    assertThat(people.store()).doesNotContain(LedgerPeople.WORDS);
  }

  private ResponseSpec erasedMessage(String token, String ref) {
    return HOUSE
        .client(token)
        .post()
        .uri("/internal/messages/erasures")
        .bodyValue(Map.of("organ", organ, "ref", ref, "ground", "PURPOSE_REACHED"))
        .exchange();
  }

  private long waitingTexts() {
    return HOUSE.get(Intake.class).count().block();
  }
}
