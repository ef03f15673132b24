package io.gongkai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtTheGateway
class UnreadableRequestsTest {
  private final int port;

  UnreadableRequestsTest(@LocalServerPort int port) {
    this.port = port;
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GET /api/v1/applications/%zz HTTP/1.1",
        "GET /api/v1/applications?x=% HTTP/1.1",
        "GET /api/v1/applications?cursor={long} HTTP/1.1",
        "GET /api/v1/applications HTTP/1.1\r\nCase-Access: {long}",
        "GET /api/v1/applications HTTP/1.1\r\nA\u0001B: c"
      })
  void what_cannot_be_read_is_refused_with_a_problem(String head) throws IOException {
    String answer = answer(head.replace("{long}", "A".repeat(9_000)));
    assertThat(answer)
        .startsWith("HTTP/1.1 4")
        .containsIgnoringCase("\r\nContent-Type: application/problem+json\r\n")
        .contains("\"status\":" + answer.substring(9, 12))
        .contains("\"code\":\"bad-request\"")
        .contains("请求的形式不正确");
  }

  // Sent in one piece, short enough to be read in one: a door that closes on more resets the line.
  private String answer(String head) throws IOException {
    String request = head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
