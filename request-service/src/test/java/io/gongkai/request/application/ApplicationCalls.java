package io.gongkai.request.application;

import io.gongkai.request.RequestHouse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One application over HTTP, as several people see and handle it. */
public final class ApplicationCalls {
  static final String PATH = "/api/v1/applications";

  public final String organ = "990001-" + UUID.randomUUID().toString().substring(0, 8);
  public final String clerk = "clerk-1~clerk~" + organ;
  public final String reviewer = "reviewer-1~reviewer~" + organ;
  public String id = "";

  public ApplicationCalls() {
    RequestHouse.knows(organ, "990001");
    RequestHouse.prints(organ);
  }

  Map<String, Object> form(String channel) {
    return Map.of(
        "organ",
        organ,
        "channel",
        channel,
        "applicant",
        Map.of(
            "category",
            "NATURAL_PERSON",
            "name",
            "王小明",
            "document",
            Map.of("type", "RESIDENT_ID", "number", "445381196406229373"),
            "phone",
            "13900000469"),
        "subject",
        "财政预算执行情况",
        "description",
        "申请公开二〇二四年预算执行情况",
        "delivery",
        "EMAIL");
  }

  ResponseSpec submit(@Nullable String token, Object body, @Nullable String key) {
    WebTestClient.RequestBodySpec call = RequestHouse.client(token).post().uri(PATH);
    if (key != null) {
      call.header("Idempotency-Key", key);
    }
    return call.bodyValue(body).exchange();
  }

  /** Submits as this citizen, confirms and assigns as the clerk. */
  public ApplicationCalls received(String citizen) {
    JsonNode made = json(submit(citizen, form("ONLINE"), null));
    id = made.get("id").asString();
    step(clerk, "receipts", null).expectStatus().isOk();
    step(clerk, "assignments", Map.of("to", "clerk-1")).expectStatus().isOk();
    return this;
  }

  public ResponseSpec step(String token, String resource, @Nullable Object body) {
    return step(token, resource, body, version());
  }

  ResponseSpec step(
      @Nullable String token, String resource, @Nullable Object body, @Nullable String tag) {
    WebTestClient.RequestBodySpec call =
        RequestHouse.client(token).post().uri(PATH + "/" + id + "/" + resource);
    if (tag != null) {
      call.header("If-Match", tag);
    }
    return body == null ? call.exchange() : call.bodyValue(body).exchange();
  }

  ResponseSpec get(@Nullable String token, String tail) {
    return RequestHouse.client(token).get().uri(PATH + tail).exchange();
  }

  String version() {
    return String.valueOf(
        get("head-1~head~" + organ, "/" + id)
            .expectStatus()
            .isOk()
            .returnResult(String.class)
            .getResponseHeaders()
            .getETag());
  }

  public static JsonNode json(ResponseSpec answer) {
    byte[] body =
        answer.expectStatus().is2xxSuccessful().expectBody().returnResult().getResponseBody();
    return JsonMapper.shared().readTree(body);
  }
}
