package io.gongkai.request.watch.sms;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.watch.Desks;
import io.gongkai.request.watch.domain.WarningFact;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.netty.DisposableServer;
import reactor.netty.http.server.HttpServer;
import reactor.test.StepVerifier;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SmsChannelTest {
  private static final WarningFact.Begun RED =
      new WarningFact.Begun(
          "o", "app-1", "R1", "RED", LocalDate.of(2025, 3, 31), 2, "clerk-1", "sms");
  private final List<String> posted = new CopyOnWriteArrayList<>();

  @Test
  void the_gateway_of_the_operator_takes_it_over_with_an_id_it_can_know_again() {
    DisposableServer server = answering(202);
    try {
      assertThat(channel(server.port(), "13900000469").send(RED).block())
          .isEqualTo(new WarningFact.Sent());
      assertThat(posted).hasSize(1);
      assertThat(posted.getFirst())
          .startsWith("Bearer t-1 ")
          .contains("\"to\":\"13900000469\"", "\"id\":\"app-1.RED\"", "R1");
    } finally {
      server.disposeNow();
    }
  }

  @Test
  void what_the_gateway_refuses_did_not_leave_and_what_it_stumbles_over_is_open() {
    DisposableServer refusing = answering(400);
    DisposableServer stumbling = answering(500);
    try {
      assertThat(channel(refusing.port(), "1").send(RED).block())
          .isEqualTo(new WarningFact.NotSent("refused"));
      StepVerifier.create(channel(stumbling.port(), "1").send(RED)).verifyError();
    } finally {
      refusing.disposeNow();
      stumbling.disposeNow();
    }
  }

  @Test
  void where_nobody_listens_nothing_left() throws IOException {
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    assertThat(channel(free, "1").send(RED).block()).isEqualTo(new WarningFact.NotSent("refused"));
    assertThat(channel(free, null).send(RED).block())
        .isEqualTo(new WarningFact.NotSent("no-address"));
  }

  private DisposableServer answering(int status) {
    return HttpServer.create()
        .host("127.0.0.1")
        .port(0)
        .handle(
            (request, response) ->
                request
                    .receive()
                    .aggregate()
                    .asString()
                    .doOnNext(
                        body ->
                            posted.add(request.requestHeaders().get("Authorization") + " " + body))
                    .then(response.status(status).send().then()))
        .bindNow();
  }

  private static SmsChannel channel(int port, String phone) {
    Desks desks =
        new Desks() {
          @Override
          public Optional<String> mailOf(String organ) {
            return Optional.empty();
          }

          @Override
          public Optional<String> phoneOf(String organ) {
            return Optional.ofNullable(phone);
          }
        };
    return new SmsChannel(desks, "http://127.0.0.1:" + port + "/sms", "t-1");
  }
}
