package io.gongkai.request.party;

import io.gongkai.request.PeopleHouse;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class ErasureOverHttpTest {

  @Test
  void an_operator_erases_by_reference_and_nobody_else_does() {
    Person person =
        new Person("OTHER", "某人", "OTHER", UUID.randomUUID().toString(), null, null, null);
    String party =
        PeopleHouse.get(RegisterParty.class).handle(new RegisterParty.Command("o", person)).block();
    erase(null, party).expectStatus().isUnauthorized();
    erase("clerk~clerk~o", party).expectStatus().isForbidden();
    erase("machine~operator~", party).expectStatus().isNoContent();
    erase("machine~operator~", party).expectStatus().isNoContent();
    erase("machine~operator~", "party:none").expectStatus().isNotFound();
  }

  private static ResponseSpec erase(String token, String party) {
    return PeopleHouse.client(token)
        .post()
        .uri("/internal/people/{party}/erasures", party)
        .bodyValue(Map.of("ground", "CONSENT_WITHDRAWN"))
        .exchange();
  }
}
