package io.gongkai.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetSocketAddress;
import java.security.Principal;
import org.junit.jupiter.api.Test;
import org.springframework.mock.http.server.reactive.MockServerHttpRequest;
import org.springframework.mock.web.server.MockServerWebExchange;
import org.springframework.util.unit.DataSize;
import org.springframework.web.server.ServerWebExchange;
import org.springframework.web.server.WebFilter;
import reactor.core.publisher.Mono;
import reactor.core.publisher.Sinks;
import reactor.test.StepVerifier;

class ClientLimitsTest {
  private static final Limits LIMITS =
      new Limits(
          100, DataSize.ofMegabytes(1), new Limits.Allowance(5, 2), new Limits.Allowance(3, 2), 4);

  @Test
  void one_address_that_asks_too_often_is_refused_and_others_are_not() {
    AddressLimit limit = new AddressLimit(LIMITS);
    for (int i = 0; i < 5; i++) {
      passes(limit, from("192.0.2.1"));
    }
    refuses(limit, from("192.0.2.1"));
    passes(limit, from("192.0.2.2"));
  }

  @Test
  void a_probe_of_the_machine_room_is_never_refused() {
    AddressLimit limit = new AddressLimit(LIMITS);
    for (int i = 0; i < 20; i++) {
      var request = MockServerHttpRequest.get("/actuator/health/readiness");
      passes(limit, MockServerWebExchange.from(request));
    }
  }

  @Test
  void one_address_holds_only_so_many_requests_open() {
    AddressLimit limit = new AddressLimit(LIMITS);
    Sinks.Empty<Void> open = Sinks.empty();
    StepVerifier.create(limit.filter(from("192.0.2.1"), _ -> open.asMono()))
        .then(
            () -> {
              var cancelled = limit.filter(from("192.0.2.1"), _ -> Mono.never());
              StepVerifier.create(cancelled)
                  .then(() -> refuses(limit, from("192.0.2.1")))
                  .thenCancel()
                  .verify();
              passes(limit, from("192.0.2.1")); // what was given up is free again
            })
        .then(open::tryEmitEmpty)
        .verifyComplete();
  }

  @Test
  void a_known_caller_is_bounded_from_wherever_they_ask() {
    SubjectLimit limit = new SubjectLimit(LIMITS);
    for (int i = 1; i <= 3; i++) {
      passes(limit, of("clerk", "192.0.2." + i));
    }
    refuses(limit, of("clerk", "192.0.2.9"));
    passes(limit, of("head", "192.0.2.9"));
    for (int i = 0; i < 10; i++) {
      passes(limit, from("192.0.2.9"));
    }
  }

  @Test
  void number_and_code_may_be_tried_a_few_times_a_minute_from_one_address() {
    GuessLimit limit = new GuessLimit(LIMITS);
    for (int i = 0; i < 4; i++) {
      passes(limit, guess("192.0.2.1"));
    }
    ServerWebExchange fifth = guess("192.0.2.1");
    refuses(limit, fifth);
    assertThat(fifth.getResponse().getHeaders().getFirst("Retry-After")).isEqualTo("60");
    passes(limit, guess("192.0.2.2"));
    passes(limit, from("192.0.2.1"));
  }

  @Test
  void a_household_of_ipv6_is_one_client() {
    assertThat(AddressLimit.address(new InetSocketAddress("2001:db8:1:2::7", 1)))
        .isEqualTo(AddressLimit.address(new InetSocketAddress("2001:db8:1:2:ffff::8", 1)))
        .isNotEqualTo(AddressLimit.address(new InetSocketAddress("2001:db8:1:3::7", 1)));
  }

  @Test
  void only_the_clients_seen_last_are_remembered() {
    Latest<Share> shares = new Latest<>(10, c -> Share.of(c, new Limits.Allowance(1, 1)));
    for (int i = 0; i < 1000; i++) {
      shares.of("client-" + i);
    }
    assertThat(shares.remembered()).isEqualTo(10);
  }

  private static ServerWebExchange from(String address) {
    return MockServerWebExchange.from(
        MockServerHttpRequest.get("/").remoteAddress(new InetSocketAddress(address, 1)));
  }

  private static ServerWebExchange guess(String address) {
    return MockServerWebExchange.from(
        MockServerHttpRequest.post("/api/v1/application-accesses")
            .remoteAddress(new InetSocketAddress(address, 1)));
  }

  private static ServerWebExchange of(String subject, String address) {
    return from(address).mutate().principal(Mono.just((Principal) () -> subject)).build();
  }

  private static void passes(WebFilter limit, ServerWebExchange exchange) {
    StepVerifier.create(limit.filter(exchange, _ -> Mono.empty())).verifyComplete();
  }

  private static void refuses(WebFilter limit, ServerWebExchange exchange) {
    StepVerifier.create(limit.filter(exchange, _ -> Mono.empty()))
        .expectErrorSatisfies(
            thrown ->
                assertThat(((Refusal) thrown).problem().code()).isEqualTo("too-many-requests"))
        .verify();
  }
}
