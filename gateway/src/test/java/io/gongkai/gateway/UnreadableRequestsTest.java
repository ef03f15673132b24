package io.gongkai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@AtTheGateway
class UnreadableRequestsTest {
  private final int port;

  UnreadableRequestsTest(@LocalServerPort int port) {
    this.port = port;
  }

  @ParameterizedTest
  @CsvSource({
    "GET /api/v1/applications/%zz HTTP/1.1, 400",
    "GET /api/v1/applications?x=% HTTP/1.1, 400",
    "GET /api/v1/applications?cursor={long} HTTP/1.1, 414",
    "GET /api/v1/applications HTTP/1.1{line}Case-Access: {long}, 431",
    "GET /api/v1/applications HTTP/1.1{line}A\u0001B: c, 400"
  })
  void what_cannot_be_read_is_refused_with_a_problem(String head, int status) throws IOException {
    String answer = answer(head.replace("{line}", "\r\n").replace("{long}", "A".repeat(20_000)));
    assertThat(answer)
        .startsWith("HTTP/1.1 " + status)
        .containsIgnoringCase("\r\nContent-Type: application/problem+json\r\n")
        .contains("\"status\":" + status)
        .contains("\"code\":\"bad-request\"")
        .contains("请求的形式不正确");
  }

  private String answer(String head) throws IOException {
    String request = head + "\r\nHost: localhost\r\nConnection: close\r\n\r\n";
    try (var socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
