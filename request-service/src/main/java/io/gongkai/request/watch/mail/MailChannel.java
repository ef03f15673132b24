package io.gongkai.request.watch.mail;

import io.gongkai.request.watch.Desks;
import io.gongkai.request.watch.WarningChannel;
import io.gongkai.request.watch.domain.WarningFact;
import io.gongkai.request.watch.domain.WarningText;
import java.net.ConnectException;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import reactor.core.scheduler.Schedulers;

/**
 * By SMTP to the mailbox of the desk. The server and its secrets are {@code spring.mail.*}, the
 * sender is {@code gongkai.warnings.mail.from}; none has a default.
 */
@Component
@ConditionalOnProperty(name = "gongkai.warnings.channel", havingValue = "mail")
final class MailChannel implements WarningChannel {
  private final JavaMailSender sender;
  private final Desks desks;
  private final String from;

  MailChannel(
      JavaMailSender sender, Desks desks, @Value("${gongkai.warnings.mail.from}") String from) {
    this.sender = sender;
    this.desks = desks;
    this.from = from;
  }

  @Override
  public String name() {
    return "mail";
  }

  @Override
  public Mono<WarningFact> send(WarningFact.Begun warning) {
    Optional<String> to = desks.mailOf(warning.organ());
    if (to.isEmpty()) {
      return Mono.just(new WarningFact.NotSent("no-address"));
    }
    return Mono.<WarningFact>fromCallable(() -> sent(warning, to.get()))
        .subscribeOn(Schedulers.boundedElastic()) // the protocol blocks
        .onErrorResume(MailChannel::isNeverLeft, e -> Mono.just(new WarningFact.NotSent("away")));
  }

  private WarningFact sent(WarningFact.Begun warning, String to) {
    var mail = new SimpleMailMessage();
    mail.setFrom(from);
    mail.setTo(to);
    mail.setSubject(WarningText.of(warning));
    mail.setText(WarningText.of(warning));
    sender.send(mail);
    return new WarningFact.Sent();
  }

  /** Refused at the door: no connection, or no leave to send. Later failures leave it open. */
  private static boolean isNeverLeft(Throwable failure) {
    if (failure instanceof MailAuthenticationException) {
      return true;
    }
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof ConnectException) {
        return true;
      }
    }
    return false;
  }
}
