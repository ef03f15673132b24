package io.gongkai.local.testkit;

import org.springframework.core.io.buffer.DefaultDataBufferFactory;
import org.springframework.web.reactive.function.client.ClientRequest;
import org.springframework.web.reactive.function.client.ClientResponse;
import org.springframework.web.reactive.function.client.ExchangeFilterFunction;
import org.springframework.web.reactive.function.client.ExchangeFunction;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * For test clients: takes the body of every answer in, so that a test that only looks at the status
 * leaves no buffer behind, which Netty would report as a leak of the service.
 */
public final class ReadToTheEnd implements ExchangeFilterFunction {

  @Override
  public Mono<ClientResponse> filter(ClientRequest request, ExchangeFunction next) {
    return next.exchange(request)
        .flatMap(
            answer ->
                answer
                    .bodyToMono(byte[].class)
                    .defaultIfEmpty(new byte[0])
                    .map(body -> again(answer, body)));
  }

  private static ClientResponse again(ClientResponse answer, byte[] body) {
    return answer
        .mutate()
        .body(read -> Flux.just(DefaultDataBufferFactory.sharedInstance.wrap(body)))
        .build();
  }
}
