package io.gongkai.request.message;

import io.gongkai.request.RequestHouse;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One message over HTTP, as several people see and handle it. */
final class MessageCalls {
  static final String PATH = "/api/v1/messages";
  final String city = "m" + UUID.randomUUID().toString().substring(0, 8);
  final String office = city + "-BGS";
  final String school = city + "-JYJ";
  final String zhang = "zhang~citizen~";
  final String clerk = "clerk~clerk~" + office;
  final String reviewer = "reviewer~reviewer~" + office;
  final String teacher = "teacher~clerk~" + school;
  String id = "";

  MessageCalls() {
    RequestHouse.knows(city, null);
    RequestHouse.knows(office, city);
    RequestHouse.knows(school, city);
  }

  /** A citizen writes. */
  MessageCalls written(String source, @Nullable Boolean mayPublish) {
    Map<String, Object> body =
        new HashMap<>(
            Map.of(
                "organ",
                office,
                "source",
                source,
                "subject",
                "请李雷局长处理",
                "text",
                "我是韩梅梅，电话13900000469，身份证445381196406229373，邮箱han@mail.example"));
    if (mayPublish != null) {
      body.put("mayPublish", mayPublish);
    }
    id =
        json(RequestHouse.client(zhang).post().uri(PATH).bodyValue(body).exchange())
            .get("id")
            .asString();
    return this;
  }

  /** Drafted by one, approved by another, sent. */
  MessageCalls answered() {
    step(clerk, "drafts", Map.of("text", "韩梅梅您好，已办结，可致电0766-8888888")).expectStatus().isOk();
    step(reviewer, "reviews", Map.of("approved", true, "note", "同意")).expectStatus().isOk();
    step(clerk, "replies", null).expectStatus().isOk();
    return this;
  }

  ResponseSpec step(@Nullable String token, String noun, @Nullable Object body) {
    return stepOn(version(), token, noun, body);
  }

  ResponseSpec stepOn(String seen, @Nullable String token, String noun, @Nullable Object body) {
    var call =
        RequestHouse.client(token)
            .post()
            .uri(PATH + "/" + id + "/" + noun)
            .header("If-Match", seen);
    return body == null ? call.exchange() : call.bodyValue(body).exchange();
  }

  void refused(String token, String noun, @Nullable Object body, int status, String code) {
    step(token, noun, body)
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code);
  }

  JsonNode read(String token) {
    return json(RequestHouse.client(token).get().uri(PATH + "/" + id).exchange());
  }

  private String version() {
    return String.valueOf(
        RequestHouse.client("boss~supervisor~" + city)
            .get()
            .uri(PATH + "/" + id)
            .exchange()
            .returnResult(byte[].class)
            .getResponseHeaders()
            .getETag());
  }

  static JsonNode json(ResponseSpec answer) {
    return JsonMapper.shared()
        .readTree(
            answer.expectStatus().is2xxSuccessful().expectBody().returnResult().getResponseBody());
  }
}
