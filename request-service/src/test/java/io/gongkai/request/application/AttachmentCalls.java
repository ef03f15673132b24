package io.gongkai.request.application;

import io.gongkai.request.RequestHouse;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** Files of one case over HTTP. */
record AttachmentCalls(String id) {

  /** A small PDF that tells itself apart by this word. */
  static byte[] pdf(String word) {
    return ("%PDF-1.7\n% " + word + "\n").getBytes(StandardCharsets.UTF_8);
  }

  ResponseSpec send(@Nullable String token, String name, byte[] bytes) {
    return send(token, "", name, bytes, headers -> {});
  }

  ResponseSpec send(
      @Nullable String token,
      String query,
      String name,
      byte[] bytes,
      Consumer<HttpHeaders> headers) {
    String disposition =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build().toString();
    return RequestHouse.client(token)
        .post()
        .uri(path("") + query)
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, disposition)
        .headers(headers)
        .bodyValue(bytes)
        .exchange();
  }

  String sent(@Nullable String token, String name, byte[] bytes) {
    return ApplicationCalls.json(send(token, name, bytes)).get("id").asString();
  }

  ResponseSpec open(@Nullable String token, String file) {
    return RequestHouse.client(token).get().uri(path("/" + file)).exchange();
  }

  byte[] opened(String token, String file) {
    return open(token, file).expectStatus().isOk().expectBody().returnResult().getResponseBody();
  }

  JsonNode list(String token) {
    return ApplicationCalls.json(RequestHouse.client(token).get().uri(path("")).exchange())
        .get("items");
  }

  private String path(String tail) {
    return ApplicationCalls.PATH + "/" + id + "/attachments" + tail;
  }
}
