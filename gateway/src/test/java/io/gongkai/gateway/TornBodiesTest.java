package io.gongkai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import reactor.core.publisher.SignalType;

/** What came half is not handed on as if it were whole. */
@AtTheGateway
class TornBodiesTest {
  private static final String HEAD =
      "POST /api/v1/applications HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
          + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n4\r\n{\"a\"\r\n";

  private final Visitor visitor;
  private final Queue<SignalType> ends = new ConcurrentLinkedQueue<>();

  TornBodiesTest(Visitor visitor) {
    this.visitor = visitor;
    Town.everybodyBehaves(
        (request, response) ->
            request
                .receive()
                .then()
                .doFinally(ends::add)
                .thenMany(StubService.answer(response, "{\"ok\":true}")));
  }

  @ParameterizedTest
  @ValueSource(strings = {"zz\r\n", "3\r\nabcXX0\r\n\r\n", "-1\r\n\r\n"})
  void a_chunk_that_cannot_be_read_is_no_end(String chunk) throws IOException {
    assertThat(answerTo(chunk)).startsWith("HTTP/1.1 400 ");
    assertThat(answerTo("0\r\n\r\n")).startsWith("HTTP/1.1 200 ");
    assertThat(ends).containsOnlyOnce(SignalType.ON_COMPLETE);
  }

  /** All that comes back for a body that goes on like this. */
  private String answerTo(String chunk) throws IOException {
    URI address = URI.create(visitor.address());
    try (Socket socket = new Socket(address.getHost(), address.getPort())) {
      socket.setSoTimeout(10_000);
      socket.getOutputStream().write((HEAD + chunk).getBytes(StandardCharsets.US_ASCII));
      return new String(socket.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    }
  }
}
