package io.gongkai.request.party;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.mongodb.client.model.Filters;
import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.vault.PersonVault;
import io.gongkai.request.DatedHouse;
import java.util.Map;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The operator changes the wrapping key: the living live on, an old copy of the dead is dead. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class WrappingKeysTest {
  private static final String OLD = "2025:MDEyMzQ1Njc4OWFiY2RlZjAxMjM0NTY3ODlhYmNkZWY=";
  private static final String NEW = "2026:ZmVkY2JhOTg3NjU0MzIxMGZlZGNiYTk4NzY1NDMyMTA=";
  private static final String WRAPPINGS = "/internal/people/key-wrappings";

  @Test
  void after_a_change_of_the_wrapping_key_an_old_copy_of_an_erased_person_opens_nothing() {
    try (DatedHouse house = new DatedHouse("2025-03-03")) {
      house.restart(OLD);
      String living = registered(house, "张三");
      String words = house.get(KeepText.class).handle(new KeepText.Command(living, "我的话")).block();
      String erased = registered(house, "李四");
      new LedgerPeople(house, "990005-unheard-of").taken();
      byte[] copy = wrapped(house, erased);
      house
          .get(ErasePerson.class)
          .handle(new ErasePerson.Command(erased, "head", ErasureGround.PERIOD_OVER))
          .block();
      assertThat(house.get(PersonVault.class).rewrap(erased, copy)).isNotEmpty();

      house.restart(NEW + "," + OLD);
      house.client("h~head~o").get().uri(WRAPPINGS).exchange().expectStatus().isForbidden();
      house.client("h~head~o").post().uri(WRAPPINGS).exchange().expectStatus().isForbidden();
      assertThat(seen(house).get("keys")).isEqualTo(json(Map.of("2025", 6)));
      assertThat(read(operator(house).post().uri(WRAPPINGS).exchange()).get("rewrapped").asInt())
          .isEqualTo(6);
      assertThat(seen(house)).isEqualTo(json(Map.of("current", "2026", "keys", Map.of("2026", 6))));
      assertThat(read(operator(house).post().uri(WRAPPINGS).exchange()).get("rewrapped").asInt())
          .isZero();

      house.restart(NEW);
      assertThat(house.get(ReadParty.class).handle(new ReadParty.Command(living, "c", "x")).block())
          .extracting(Person::name)
          .isEqualTo("张三");
      assertThat(house.get(ReadText.class).handle(new ReadText.Command(words, "c", "x")).block())
          .isEqualTo("我的话");
      assertThatIllegalArgumentException()
          .isThrownBy(() -> house.get(PersonVault.class).rewrap(erased, copy));
      house.knows("990005-unheard-of", null);
      assertThat(new LedgerPeople(house, "990005-unheard-of").taken()).containsOnly("applied");
    }
  }

  private static String registered(DatedHouse house, String name) {
    Person person = new Person("NATURAL_PERSON", name, "RESIDENT_ID", "1" + name, null, null, null);
    return house.get(RegisterParty.class).handle(new RegisterParty.Command("o", person)).block();
  }

  private static byte[] wrapped(DatedHouse house, String party) {
    Document found =
        Mono.from(
                house
                    .get(MongoDatabase.class)
                    .getCollection("parties")
                    .find(Filters.eq(party))
                    .first())
            .block();
    return found.get("key", Binary.class).getData();
  }

  private static org.springframework.test.web.reactive.server.WebTestClient operator(
      DatedHouse house) {
    return house.client("o~operator~");
  }

  private static JsonNode seen(DatedHouse house) {
    return read(operator(house).get().uri(WRAPPINGS).exchange());
  }

  private static JsonNode read(ResponseSpec answer) {
    byte[] body = answer.expectStatus().isOk().expectBody().returnResult().getResponseBody();
    return JsonMapper.shared().readTree(body);
  }

  private static JsonNode json(Map<String, Object> value) {
    return JsonMapper.shared().readTree(JsonMapper.shared().writeValueAsString(value));
  }
}
