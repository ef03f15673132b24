package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

@DisplayNameGeneration(ReplaceUnderscores.class)
class BatchOverHttpTest {
  private final ApplicationCalls calls = new ApplicationCalls();
  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void it_is_the_third_of_march() {
    RequestHouse.dayIs("2025-03-03");
  }

  @Test
  void each_paper_of_the_pile_has_a_result_of_its_own() {
    Map<String, Object> future = with("arrived", "2025-03-04");
    Map<String, Object> empty = with("subject", " ");
    Map<String, Object> foreign = with("organ", "990002");
    JsonNode result =
        ApplicationCalls.json(
            send(
                calls.clerk,
                key,
                line("1", paper()),
                line("2", future),
                line("3", empty),
                line("4", foreign),
                line("5", paper())));
    assertThat(result.get("created").asInt()).isEqualTo(2);
    assertThat(result.get("refused").asInt()).isEqualTo(3);
    assertThat(codes(result))
        .containsExactly("-", "bad-date /arrived", "bad-value /subject", "forbidden ", "-");
    assertThat(listed()).isEqualTo(2);
  }

  @Test
  void a_pile_sent_again_makes_nothing_twice() {
    JsonNode first =
        ApplicationCalls.json(send(calls.clerk, key, line("1", paper()), line("2", paper())));
    JsonNode again =
        ApplicationCalls.json(
            send(calls.clerk, key, line("1", paper()), line("2", paper()), line("3", paper())));
    assertThat(again.get("lines").get(0).get("application").get("id"))
        .isEqualTo(first.get("lines").get(0).get("application").get("id"));
    assertThat(listed()).isEqualTo(3);
    JsonNode other =
        ApplicationCalls.json(send(calls.clerk, key, line("1", with("subject", "别的"))));
    assertThat(codes(other)).containsExactly("idempotency-key-reused Idempotency-Key");
  }

  @Test
  void a_pile_needs_a_key_lines_and_different_names() {
    send(calls.clerk, null, line("1", paper())).expectStatus().isBadRequest();
    send(calls.clerk, key).expectStatus().isBadRequest();
    send(calls.clerk, key, line("1", paper()), line("1", paper())).expectStatus().isBadRequest();
    send(calls.clerk, key, line("", paper())).expectStatus().isBadRequest();
    send("zhang~citizen~", key, line("1", paper())).expectStatus().isForbidden();
    send(null, key, line("1", paper())).expectStatus().isUnauthorized();
    assertThat(listed()).isZero();
  }

  private Map<String, Object> paper() {
    return calls.form("REGISTERED_MAIL");
  }

  private Map<String, Object> with(String field, Object value) {
    Map<String, Object> form = new HashMap<>(paper());
    form.put(field, value);
    return form;
  }

  private static Map<String, Object> line(String name, Map<String, Object> form) {
    return Map.of("line", name, "application", form);
  }

  @SafeVarargs
  private ResponseSpec send(
      @Nullable String token, @Nullable String key, Map<String, Object>... lines) {
    return RequestHouse.client(token)
        .post()
        .uri("/api/v1/applications/batches")
        .headers(
            h -> {
              if (key != null) {
                h.set("Idempotency-Key", key);
              }
            })
        .bodyValue(Map.of("lines", List.of(lines)))
        .exchange();
  }

  private static List<String> codes(JsonNode result) {
    List<String> codes = new ArrayList<>();
    for (JsonNode line : result.get("lines")) {
      codes.add(
          line.get("accepted").asBoolean()
              ? "-"
              : line.get("code").asString() + " " + line.path("pointer").asString(""));
    }
    return codes;
  }

  private int listed() {
    return ApplicationCalls.json(calls.get(calls.clerk, "?organ=" + calls.organ))
        .get("items")
        .size();
  }
}
