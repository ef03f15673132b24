package io.gongkai.request.watch.sms;

import io.gongkai.request.watch.Desks;
import io.gongkai.request.watch.WarningChannel;
import io.gongkai.request.watch.domain.WarningFact;
import io.gongkai.request.watch.domain.WarningText;
import java.net.ConnectException;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientRequestException;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;

/**
 * By short message: {@code POST {to, text, id}} to the operator's gateway, which is to ignore an id
 * it knows. The address is {@code gongkai.warnings.sms.url}, the secret {@code
 * gongkai.warnings.sms.token}; none has a default.
 */
@Component
@ConditionalOnProperty(name = "gongkai.warnings.channel", havingValue = "sms")
final class SmsChannel implements WarningChannel {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  private final WebClient client;
  private final Desks desks;

  SmsChannel(
      Desks desks,
      @Value("${gongkai.warnings.sms.url}") String url,
      @Value("${gongkai.warnings.sms.token}") String token) {
    this.desks = desks;
    this.client =
        WebClient.builder()
            .baseUrl(url)
            .defaultHeaders(headers -> headers.setBearerAuth(token))
            .build();
  }

  @Override
  public String name() {
    return "sms";
  }

  @Override
  public Mono<WarningFact> send(WarningFact.Begun warning) {
    Optional<String> to = desks.phoneOf(warning.organ());
    if (to.isEmpty()) {
      return Mono.just(new WarningFact.NotSent("no-address"));
    }
    String id = warning.application() + "." + warning.level();
    var message = Map.of("to", to.get(), "text", WarningText.of(warning), "id", id);
    return client
        .post()
        .bodyValue(message)
        .retrieve()
        .toBodilessEntity()
        .timeout(PATIENCE)
        .<WarningFact>map(taken -> new WarningFact.Sent())
        .onErrorResume(SmsChannel::isNeverLeft, e -> Mono.just(new WarningFact.NotSent("refused")));
  }

  /** No connection, or the gateway would not have it (4xx); a timeout or a 5xx leaves it open. */
  private static boolean isNeverLeft(Throwable failure) {
    if (failure instanceof WebClientResponseException answer) {
      HttpStatusCode status = answer.getStatusCode();
      return status.is4xxClientError() && status.value() != 408;
    }
    return failure instanceof WebClientRequestException request
        && request.getCause() instanceof ConnectException;
  }
}
