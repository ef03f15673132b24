package io.gongkai.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.gateway.AtTheGateway;
import io.gongkai.gateway.Town;
import io.gongkai.gateway.Visitor;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.http.MediaType;

@AtTheGateway
class ImportStreamTest {
  private static final String LINE = "{\"kind\":\"request.received\",\"ref\":\"A1\"}\n";

  private final Visitor visitor;
  private final StubIntake intake = new StubIntake();

  ImportStreamTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @BeforeEach
  void services_take_lines() {
    Town.everybodyBehaves(intake);
  }

  @Test
  void answers_come_while_the_file_is_still_being_sent() throws IOException {
    try (Socket socket = open()) {
      send(socket, LINE);
      String early =
          new BufferedReader(reader(socket))
              .lines()
              .filter(l -> l.contains("A1"))
              .findFirst()
              .orElseThrow();
      assertThat(early).contains("\"result\":\"applied\"");
    }
  }

  @Test
  void a_client_that_goes_away_stops_the_import_cleanly() throws IOException {
    try (Socket socket = open()) {
      send(socket, LINE);
      await().until(() -> !intake.batches.isEmpty());
    }
    int asked = intake.progressAsked.get();
    visitor.asks("/actuator/health/readiness").expectStatus().isOk();
    // neither catch-up nor summary for a file that never ended, and its place is free again
    for (int i = 0; i < 6; i++) {
      assertThat(imported(LINE)).contains("\"summary\"");
    }
    assertThat(intake.progressAsked.get()).isEqualTo(asked + 6 * 8);
  }

  @Test
  void a_client_that_reads_only_after_sending_everything_is_served() throws Exception {
    // the JDK's client does so: without room for unread answers both sides would wait for ever
    String file = LINE.repeat(20_000);
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(visitor.address() + "/api/v1/imports"))
            .header("Authorization", "Bearer " + Town.ISSUER.tokenOf("operator"))
            .header("Content-Type", "application/x-ndjson")
            .timeout(Duration.ofSeconds(60))
            .POST(HttpRequest.BodyPublishers.ofString(file))
            .build();
    try (HttpClient client = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build()) {
      HttpResponse<String> answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.body().lines().reduce((a, b) -> b).orElseThrow())
          .startsWith("{\"summary\":{\"lines\":20000,\"applied\":20000");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"citizen", "clerk", "head", "supervisor", "agency"})
  void only_an_operator_imports(String role) {
    Visitor.problem(
        visitor
            .as(role)
            .post()
            .uri("/api/v1/imports")
            .contentType(MediaType.APPLICATION_NDJSON)
            .bodyValue(LINE)
            .exchange(),
        403,
        "forbidden");
    assertThat(intake.batches).isEmpty();
  }

  @Test
  void a_stranger_does_not_import() {
    Visitor.problem(
        visitor
            .stranger()
            .post()
            .uri("/api/v1/imports")
            .contentType(MediaType.APPLICATION_NDJSON)
            .bodyValue(LINE)
            .exchange(),
        401,
        "unauthenticated");
  }

  @Test
  void another_kind_of_file_is_a_415_and_a_read_is_a_405() {
    var operator = visitor.as("operator");
    Visitor.problem(
        operator
            .post()
            .uri("/api/v1/imports")
            .contentType(MediaType.APPLICATION_JSON)
            .bodyValue("{}")
            .exchange(),
        415,
        "unsupported-media-type");
    Visitor.problem(
        operator
            .post()
            .uri("/api/v1/imports")
            .contentType(MediaType.APPLICATION_NDJSON)
            .header("Content-Encoding", "gzip")
            .bodyValue("{}")
            .exchange(),
        415,
        "unsupported-media-type");
    Visitor.problem(operator.get().uri("/api/v1/imports").exchange(), 405, "method-not-allowed");
  }

  private String imported(String file) {
    return visitor
        .as("operator")
        .post()
        .uri("/api/v1/imports")
        .contentType(MediaType.APPLICATION_NDJSON)
        .bodyValue(file)
        .exchange()
        .expectBody(String.class)
        .returnResult()
        .getResponseBody();
  }

  private Socket open() throws IOException {
    URI address = URI.create(visitor.address());
    Socket socket = new Socket(address.getHost(), address.getPort());
    socket.setSoTimeout(10_000);
    socket
        .getOutputStream()
        .write(
            ("POST /api/v1/imports HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-ndjson\r\n"
                    + "Transfer-Encoding: chunked\r\nAuthorization: Bearer "
                    + Town.ISSUER.tokenOf("operator")
                    + "\r\n\r\n")
                .getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private static void send(Socket socket, String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    String chunk = Integer.toHexString(bytes.length) + "\r\n" + text + "\r\n";
    socket.getOutputStream().write(chunk.getBytes(StandardCharsets.UTF_8));
    socket.getOutputStream().flush();
  }

  private static InputStreamReader reader(Socket socket) throws IOException {
    return new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8);
  }
}
