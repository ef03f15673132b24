package io.gongkai.request.watch.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.gongkai.request.watch.Desks;
import io.gongkai.request.watch.domain.WarningFact;
import java.io.IOException;
import java.net.ServerSocket;
import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import reactor.test.StepVerifier;

@DisplayNameGeneration(ReplaceUnderscores.class)
class MailChannelTest {
  private static final WarningFact.Begun RED =
      new WarningFact.Begun(
          "o", "app-1", "R1", "RED", LocalDate.of(2025, 3, 31), 2, "clerk-1", "mail");

  @Test
  void a_desk_gets_a_mail_with_the_number_of_the_case() throws Exception {
    var server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
    server.start();
    try {
      int port = server.getSmtp().getPort();
      assertThat(channel(port, "desk@o.example").send(RED).block())
          .isEqualTo(new WarningFact.Sent());
      assertThat(server.getReceivedMessages()).hasSize(1);
      assertThat(server.getReceivedMessages()[0].getSubject()).contains("R1", "还有2个工作日");
      assertThat(server.getReceivedMessages()[0].getAllRecipients()[0].toString())
          .isEqualTo("desk@o.example");
    } finally {
      server.stop();
    }
  }

  @Test
  void where_nobody_listens_nothing_left() throws IOException {
    int free;
    try (var socket = new ServerSocket(0)) {
      free = socket.getLocalPort();
    }
    assertThat(channel(free, "desk@o.example").send(RED).block())
        .isEqualTo(new WarningFact.NotSent("away"));
  }

  @Test
  void a_server_that_falls_silent_leaves_it_open() throws IOException {
    try (var mute = new ServerSocket(0)) {
      StepVerifier.create(channel(mute.getLocalPort(), "desk@o.example").send(RED)).verifyError();
    }
  }

  @Test
  void a_desk_without_an_address_is_not_reached() {
    assertThat(channel(1, null).send(RED).block()).isEqualTo(new WarningFact.NotSent("no-address"));
  }

  private static MailChannel channel(int port, String to) {
    var sender = new JavaMailSenderImpl();
    sender.setHost("127.0.0.1");
    sender.setPort(port);
    sender.getJavaMailProperties().setProperty("mail.smtp.timeout", "300");
    Desks desks =
        new Desks() {
          @Override
          public Optional<String> mailOf(String organ) {
            return Optional.ofNullable(to);
          }

          @Override
          public Optional<String> phoneOf(String organ) {
            return Optional.empty();
          }
        };
    return new MailChannel(sender, desks, "gongkai@o.example");
  }
}
