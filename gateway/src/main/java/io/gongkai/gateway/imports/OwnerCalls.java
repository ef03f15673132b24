package io.gongkai.gateway.imports;

import io.gongkai.gateway.identity.Caller;
import io.gongkai.gateway.identity.CallerTokens;
import io.netty.channel.ChannelOption;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.ParameterizedTypeReference;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.http.client.reactive.ReactorClientHttpConnector;
import org.springframework.stereotype.Component;
import org.springframework.web.reactive.function.client.WebClient;
import org.springframework.web.reactive.function.client.WebClientResponseException;
import reactor.core.publisher.Mono;
import reactor.netty.http.client.HttpClient;
import tools.jackson.databind.json.JsonMapper;

/** The internal doors of the services that an import knocks at, as the caller who imports. */
@Component
final class OwnerCalls {
  private static final int MOST_IN_MEMORY = 16 * 1024 * 1024;
  private static final Duration LONGEST_BATCH = Duration.ofSeconds(120);

  private final WebClient web;
  private final CallerTokens tokens;
  private final JsonMapper json;
  private final Environment addresses;

  OwnerCalls(CallerTokens tokens, JsonMapper json, Environment addresses) {
    HttpClient client =
        HttpClient.create()
            .option(ChannelOption.CONNECT_TIMEOUT_MILLIS, 1000)
            .responseTimeout(LONGEST_BATCH);
    this.web =
        WebClient.builder()
            .clientConnector(new ReactorClientHttpConnector(client))
            .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(MOST_IN_MEMORY))
            .build();
    this.tokens = tokens;
    this.json = json;
    this.addresses = addresses;
  }

  /** Hands a batch over; answers line by line, in the same order. */
  Mono<List<Answer>> hand(Caller caller, Owner owner, List<Sorted.Owned> batch) {
    StringBuilder body = new StringBuilder();
    for (Sorted.Owned line : batch) {
      body.append(json.writeValueAsString(new Handed(line.line(), line.text()))).append('\n');
    }
    return to(caller, owner, "/internal/ledger/lines")
        .flatMapMany(
            call ->
                call.contentType(MediaType.APPLICATION_NDJSON)
                    .accept(MediaType.APPLICATION_NDJSON)
                    .bodyValue(body.toString())
                    .retrieve()
                    .bodyToFlux(Answer.class))
        .collectList()
        .filter(answers -> areFor(batch, answers))
        .switchIfEmpty(Mono.error(() -> new IllegalStateException("not one answer a line")))
        .onErrorMap(cause -> away(owner, cause));
  }

  /** Asks what has become of parked lines. */
  Mono<Map<String, Settled>> settled(Caller caller, Owner owner, List<String> receipts) {
    return to(caller, owner, "/internal/ledger/receipts")
        .flatMap(
            call ->
                call.contentType(MediaType.APPLICATION_JSON)
                    .bodyValue(Map.of("receipts", receipts))
                    .retrieve()
                    .bodyToMono(new ParameterizedTypeReference<Map<String, Settled>>() {}))
        .onErrorMap(cause -> away(owner, cause));
  }

  Mono<Progress> progress(Caller caller, Owner owner) {
    return Mono.defer(
            () ->
                web.get()
                    .uri(address(owner) + "/internal/progress")
                    .headers(headers -> headers.setBearerAuth(tokens.tokenFor(caller)))
                    .retrieve()
                    .bodyToMono(Progress.class))
        .onErrorMap(cause -> away(owner, cause));
  }

  /** Every attempt bears a token of its own: one of a minute ago is no longer believed. */
  private Mono<WebClient.RequestBodySpec> to(Caller caller, Owner owner, String path) {
    return Mono.fromSupplier(
        () ->
            web.post()
                .uri(address(owner) + path)
                .headers(headers -> headers.setBearerAuth(tokens.freshFor(caller))));
  }

  private String address(Owner owner) {
    return Objects.requireNonNull(addresses.getProperty("gongkai.services." + owner.service()));
  }

  private static boolean areFor(List<Sorted.Owned> batch, List<Answer> answers) {
    return batch.stream()
        .map(Sorted.Owned::line)
        .toList()
        .equals(answers.stream().map(Answer::line).toList());
  }

  /** A refusal (4xx) is a mistake that no repetition mends; everything else may pass. */
  private static Throwable away(Owner owner, Throwable cause) {
    return cause instanceof WebClientResponseException answer
            && answer.getStatusCode().is4xxClientError()
            && answer.getStatusCode().value() != 429
        ? cause
        : new OwnerAway(owner, cause);
  }

  /** A line as the intake of a service reads it. */
  private record Handed(long line, String text) {}
}
