package io.gongkai.request.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import io.gongkai.request.party.ErasePerson;
import io.gongkai.request.party.ErasureGround;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class MessageListOverHttpTest {
  private final MessageCalls calls = new MessageCalls();

  @Test
  void a_list_says_what_each_message_is_about_until_its_writer_is_erased() {
    calls.written("PORTAL_COMPLAINT", null);
    String list = MessageCalls.PATH + "?organ=" + calls.office;
    for (String reader : List.of(calls.clerk, calls.zhang)) {
      assertThat(listed(reader, list).get("subject").asString()).isEqualTo("请李雷局长处理");
    }
    RequestHouse.get(ErasePerson.class)
        .handle(new ErasePerson.Command(calls.id, "head", ErasureGround.PURPOSE_REACHED))
        .block();
    assertThat(listed(calls.clerk, list).has("subject")).isFalse();
  }

  private static JsonNode listed(String reader, String path) {
    return MessageCalls.json(RequestHouse.client(reader).get().uri(path).exchange())
        .get("items")
        .get(0);
  }
}
