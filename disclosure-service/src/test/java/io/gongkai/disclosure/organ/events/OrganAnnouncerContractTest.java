package io.gongkai.disclosure.organ.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.Announced;
import io.gongkai.disclosure.organ.domain.OrganFact;
import io.gongkai.disclosure.organ.domain.OrganFact.OrganRegistered;
import io.gongkai.disclosure.organ.domain.OrganLevel;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class OrganAnnouncerContractTest {

  private static final String ID = "org-aaaaaaaaaaaaaaaaaaaaaaaaaa";

  @Test
  void an_organ_is_announced_with_and_without_a_parent() {
    assertThat(say("990000").at("/data/parent").asString()).isEqualTo("990000");
    assertThat(say(null).at("/data").has("parent")).isFalse();
  }

  @Test
  void the_acting_organ_is_the_organ_itself() {
    assertThat(say(null).get("organ").asString()).isEqualTo("990001");
  }

  private static JsonNode say(String parent) {
    OrganFact fact = new OrganRegistered("990001", "甲市", parent, OrganLevel.CITY, "990001");
    return Announced.by(new OrganAnnouncer(), ID, fact).getFirst();
  }
}
