package io.gongkai.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/** One connection for many requests: clients keep it open, and the gateway keeps a pool of them. */
class KeepAliveTest {

  private static final String TOY =
      "{\"name\":\"top\",\"day\":\"2025-03-03\",\"age\":3,\"parts\":[]}";

  /** Waits for the store. */
  private static final String SLOW =
      "POST /toys HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nIdempotency-Key: kept\r\n"
          + "Content-Length: %d\r\n\r\n%s".formatted(TOY.length(), TOY);

  /** Refused at once, without waiting for anything. */
  private static final String AT_ONCE = "GET /internal/engine HTTP/1.1\r\nHost: x\r\n\r\n";

  @Test
  void a_request_sent_ahead_of_its_turn_does_not_silence_the_connection() throws IOException {
    try (Socket socket = new Socket("127.0.0.1", port())) {
      socket.setSoTimeout(10_000);
      send(socket, SLOW + AT_ONCE);
      assertThat(answer(socket)).isEqualTo(200);
      assertThat(answer(socket)).isEqualTo(401);
      send(socket, AT_ONCE);
      assertThat(answer(socket)).isEqualTo(401);
    }
  }

  private static int port() {
    return Integer.parseInt(
        RunningApp.CONTEXT.getEnvironment().getRequiredProperty("local.server.port"));
  }

  private static void send(Socket socket, String requests) throws IOException {
    socket.getOutputStream().write(requests.getBytes(StandardCharsets.UTF_8));
  }

  /** The status of the next answer, read to its end. */
  private static int answer(Socket socket) throws IOException {
    InputStream in = socket.getInputStream();
    StringBuilder head = new StringBuilder();
    while (head.indexOf("\r\n\r\n") < 0) {
      head.append((char) in.read());
    }
    String length = head.toString().toLowerCase(Locale.ROOT).split("content-length: ")[1];
    in.readNBytes(Integer.parseInt(length.substring(0, length.indexOf('\r'))));
    return Integer.parseInt(head.substring(9, 12));
  }
}
