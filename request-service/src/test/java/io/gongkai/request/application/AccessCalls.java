package io.gongkai.request.application;

import io.gongkai.request.RequestHouse;
import java.util.Map;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** What whoever has number and code, or the handle for them, sends. */
final class AccessCalls {
  static final String ACCESSES = "/api/v1/application-accesses";

  private AccessCalls() {}

  static String handle(JsonNode access) {
    return ApplicationCalls.json(
            open(access.get("number").asString(), access.get("code").asString()))
        .get("handle")
        .asString();
  }

  static ResponseSpec open(String number, String code) {
    return RequestHouse.client(null)
        .post()
        .uri(ACCESSES)
        .bodyValue(Map.of("number", number, "code", code))
        .exchange();
  }

  static ResponseSpec get(String handle, String tail) {
    return RequestHouse.client(null)
        .get()
        .uri(ApplicationCalls.PATH + tail)
        .header("Case-Access", handle)
        .exchange();
  }
}
