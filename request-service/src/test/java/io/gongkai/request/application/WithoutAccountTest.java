package io.gongkai.request.application;

import static io.gongkai.request.application.AccessCalls.get;
import static io.gongkai.request.application.AccessCalls.handle;
import static io.gongkai.request.application.AccessCalls.open;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.request.RequestHouse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** An applicant without an account: number and code, shown once, open that one case. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class WithoutAccountTest {
  private final ApplicationCalls calls = new ApplicationCalls();
  private final String key = UUID.randomUUID().toString();

  @BeforeEach
  void it_is_the_third_of_march() {
    RequestHouse.dayIs("2025-03-03");
  }

  @Test
  void number_and_code_are_shown_once_and_the_same_sending_sees_the_same() {
    JsonNode made = submitted();
    assertThat(made.get("access").get("code").asString()).hasSize(24);
    assertThat(submitted()).isEqualTo(made);
    JsonNode seen = ApplicationCalls.json(calls.get(calls.clerk, "/" + calls.id));
    assertThat(seen.get("application").has("access")).isFalse();
    String own =
        ApplicationCalls.json(calls.submit("z~citizen~", calls.form("ONLINE"), key)).toString();
    assertThat(own).doesNotContain("access");
  }

  @Test
  void who_has_no_account_must_send_a_key_that_nobody_guesses_and_only_the_online_form() {
    calls
        .submit(null, calls.form("ONLINE"), null)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("idempotency-key-required");
    calls.submit(null, calls.form("ONLINE"), "short").expectStatus().isBadRequest();
    calls.submit(null, calls.form("FAX"), key).expectStatus().isBadRequest();
    calls.submit("o~operator~", calls.form("ONLINE"), key).expectStatus().isForbidden();
  }

  @Test
  void the_holder_of_the_code_follows_corrects_and_withdraws_as_an_owner_would() {
    JsonNode access = submitted().get("access");
    String handle = handle(access);
    JsonNode seen = ApplicationCalls.json(get(handle, "/" + calls.id));
    assertThat(seen.get("applicant").get("name").asString()).isEqualTo("王小明");
    calls.step(calls.clerk, "receipts", null).expectStatus().isOk();
    calls.step(calls.clerk, "correction-requests", Map.of("points", "请明确文号")).expectStatus().isOk();
    JsonNode timeline = ApplicationCalls.json(get(handle, "/" + calls.id + "/timeline"));
    assertThat(timeline.toString()).contains("请明确文号").doesNotContain("clerk-1");
    get(handle, "/" + calls.id + "/clock").expectStatus().isOk();
    get(handle, "/" + calls.id + "/readings").expectStatus().isOk();
    step(handle, "corrections", Map.of("description", "文号为甲〔2024〕1号")).expectStatus().isOk();
    step(handle, "receipts", null).expectStatus().isForbidden();
    step(handle, "withdrawals", null)
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.outcome")
        .isEqualTo("WITHDRAWN");
  }

  @Test
  void the_handle_opens_nothing_but_its_own_case() {
    String handle = handle(submitted().get("access"));
    ApplicationCalls other = new ApplicationCalls();
    other.id =
        ApplicationCalls.json(other.submit(null, other.form("ONLINE"), key + "2"))
            .get("id")
            .asString();
    get(handle, "/" + other.id).expectStatus().isUnauthorized();
    get(handle, "/" + calls.id + "x").expectStatus().isUnauthorized();
    get(handle, "").expectStatus().isUnauthorized();
    RequestHouse.client(null)
        .get()
        .uri("/api/v1/messages")
        .header("Case-Access", handle)
        .exchange()
        .expectStatus()
        .isUnauthorized();
    expired(get("forged", "/" + calls.id));
    expired(get(handle.substring(2), "/" + calls.id));
  }

  @Test
  void a_handle_lasts_half_an_hour() {
    String handle = handle(submitted().get("access"));
    get(handle, "/" + calls.id).expectStatus().isOk();
    RequestHouse.dayIs("2025-03-04");
    expired(get(handle, "/" + calls.id));
  }

  @Test
  void a_wrong_number_and_a_wrong_code_are_refused_alike_and_the_sixth_try_has_to_wait() {
    JsonNode access = submitted().get("access");
    String number = access.get("number").asString();
    refused(open(number, "0000-0000-0000-0000-0000"));
    refused(open("0000-0000-0000", access.get("code").asString()));
    for (int i = 0; i < 4; i++) {
      refused(open(number, "wrong " + i));
    }
    open(number, access.get("code").asString())
        .expectStatus()
        .isEqualTo(429)
        .expectHeader()
        .value("Retry-After", wait -> assertThat(Long.parseLong(wait)).isBetween(1L, 900L))
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("too-many-attempts");
    String nobody = UUID.randomUUID().toString().substring(0, 12);
    for (int i = 0; i < 5; i++) {
      refused(open(nobody, "wrong"));
    }
    open(nobody, "wrong").expectStatus().isEqualTo(429);
    RequestHouse.dayIs("2025-03-04");
    open(number, access.get("code").asString()).expectStatus().isCreated();
  }

  @Test
  void who_gets_it_right_may_err_again() {
    JsonNode access = submitted().get("access");
    for (int i = 0; i < 12; i++) {
      refused(open(access.get("number").asString(), "wrong"));
      String typed = access.get("code").asString().toLowerCase().replace("-", " ");
      open(access.get("number").asString(), typed).expectStatus().isCreated();
    }
  }

  @Test
  void the_desk_hands_out_new_ones_and_the_old_ones_are_over() {
    JsonNode old = submitted().get("access");
    calls.step(calls.reviewer, "accesses", null, null).expectStatus().isForbidden();
    JsonNode fresh = ApplicationCalls.json(calls.step(calls.clerk, "accesses", null, null));
    refused(open(old.get("number").asString(), old.get("code").asString()));
    get(handle(fresh), "/" + calls.id).expectStatus().isOk();
    assertThat(submitted().has("access")).isFalse();
    Map<String, Object> paper = new HashMap<>(calls.form("REGISTERED_MAIL"));
    calls.id = ApplicationCalls.json(calls.submit(calls.clerk, paper, null)).get("id").asString();
    JsonNode letter = ApplicationCalls.json(calls.step(calls.clerk, "accesses", null, null));
    get(handle(letter), "/" + calls.id).expectStatus().isOk();
    calls.received("z~citizen~");
    calls
        .step(calls.clerk, "accesses", null, null)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("has-account");
  }

  @Test
  void a_handle_ends_with_the_number_and_code_it_was_given_for() {
    String first = handle(submitted().get("access"));
    JsonNode fresh = ApplicationCalls.json(calls.step(calls.clerk, "accesses", null, null));
    expired(get(first, "/" + calls.id));
    String second = handle(fresh);
    withdrawn(null, "forged").expectStatus().isUnauthorized();
    withdrawn(calls.reviewer, null).expectStatus().isForbidden();
    withdrawn("other~clerk~elsewhere", null).expectStatus().isNotFound();
    withdrawn(null, second).expectStatus().isNoContent();
    expired(get(second, "/" + calls.id));
    refused(open(fresh.get("number").asString(), fresh.get("code").asString()));
    assertThat(submitted().has("access")).isFalse();
    withdrawn(calls.clerk, null).expectStatus().isNoContent();
    calls.received("z~citizen~");
    withdrawn(calls.clerk, null)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("has-account");
  }

  @Test
  void the_code_of_a_form_opens_the_cases_it_was_split_into_and_no_others() {
    String other = handle(submitted().get("access"));
    String key = UUID.randomUUID().toString();
    JsonNode made = ApplicationCalls.json(calls.submit(null, calls.form("ONLINE"), key));
    calls.id = made.get("id").asString();
    String handle = handle(made.get("access"));
    calls.step(calls.clerk, "receipts", null).expectStatus().isOk();
    Map<String, Object> two =
        Map.of(
            "items",
            List.of(
                Map.of("subject", "预算", "description", "预算"),
                Map.of("subject", "决算", "description", "决算")));
    calls.step(calls.clerk, "splits", two).expectStatus().isOk();
    JsonNode parts = ApplicationCalls.json(get(handle, "/" + calls.id + "/parts")).get("items");
    assertThat(parts).hasSize(2);
    for (JsonNode part : parts) {
      String path = "/" + part.get("id").asString();
      JsonNode seen = ApplicationCalls.json(get(handle, path));
      assertThat(seen.get("applicant").get("name").asString()).isEqualTo("王小明");
      get(handle, path + "/letters").expectStatus().isOk();
      get(other, path).expectStatus().isUnauthorized();
    }
    calls.id = parts.get(0).get("id").asString();
    step(handle, "withdrawals", null).expectStatus().isOk();
  }

  @Test
  void erasure_ends_the_access_and_the_old_sending_does_not_bring_it_back() {
    JsonNode access = submitted().get("access");
    String handle = handle(access);
    step(handle, "withdrawals", null).expectStatus().isOk();
    calls
        .step("h~head~" + calls.organ, "erasures", Map.of("ground", "OTHER_LAW"), null)
        .expectStatus()
        .isNoContent();
    expired(get(handle, "/" + calls.id));
    refused(open(access.get("number").asString(), access.get("code").asString()));
    assertThat(submitted().has("access")).isFalse();
    refused(open(access.get("number").asString(), access.get("code").asString()));
  }

  @Test
  void neither_number_nor_code_lies_readable_in_the_store_or_in_the_log(CapturedOutput log) {
    JsonNode access = submitted().get("access");
    handle(access);
    refused(open(access.get("number").asString(), "wrong"));
    for (String secret : access.valueStream().map(JsonNode::asString).toList()) {
      String plain = secret.replace("-", "");
      assertThat(log.getAll()).doesNotContain(secret, plain);
      assertThat(documents()).doesNotContain(secret, plain);
    }
  }

  private static String documents() {
    MongoDatabase database = RequestHouse.get(MongoDatabase.class);
    return Flux.from(database.listCollectionNames())
        .flatMap(name -> database.getCollection(name).find())
        .map(Document::toJson)
        .collect(Collectors.joining())
        .block();
  }

  private JsonNode submitted() {
    JsonNode made = ApplicationCalls.json(calls.submit(null, calls.form("ONLINE"), key));
    calls.id = made.get("id").asString();
    return made;
  }

  private static void refused(ResponseSpec answer) {
    answer.expectStatus().isForbidden().expectBody().jsonPath("$.code").isEqualTo("access-refused");
  }

  private static void expired(ResponseSpec answer) {
    answer
        .expectStatus()
        .isUnauthorized()
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("access-expired");
  }

  private ResponseSpec withdrawn(@Nullable String token, @Nullable String handle) {
    var call =
        RequestHouse.client(token)
            .delete()
            .uri(ApplicationCalls.PATH + "/" + calls.id + "/accesses");
    return handle == null ? call.exchange() : call.header("Case-Access", handle).exchange();
  }

  private ResponseSpec step(String handle, String resource, @Nullable Object body) {
    var call =
        RequestHouse.client(null)
            .post()
            .uri(ApplicationCalls.PATH + "/" + calls.id + "/" + resource)
            .header("Case-Access", handle)
            .header("If-Match", calls.version());
    return body == null ? call.exchange() : call.bodyValue(body).exchange();
  }
}
