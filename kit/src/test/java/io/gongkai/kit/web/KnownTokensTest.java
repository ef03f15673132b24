package io.gongkai.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.JwtTimestampValidator;
import reactor.core.publisher.Mono;
import reactor.test.StepVerifier;

class KnownTokensTest {

  private static final Instant ISSUED = Instant.parse("2025-03-03T04:00:00Z");
  private static final Jwt GOOD =
      Jwt.withTokenValue("good")
          .header("alg", "ES256")
          .subject("li-si")
          .issuedAt(ISSUED)
          .expiresAt(ISSUED.plusSeconds(60))
          .build();

  private final AtomicInteger verified = new AtomicInteger();
  private final JwtTimestampValidator lasting = new JwtTimestampValidator(Duration.ZERO);
  private final KnownTokens tokens = new KnownTokens(this::verify, lasting);

  @Test
  void the_signature_of_a_token_is_verified_once() {
    itIs(ISSUED.plusSeconds(1));
    StepVerifier.create(tokens.decode("good")).expectNext(GOOD).verifyComplete();
    StepVerifier.create(tokens.decode("good")).expectNext(GOOD).verifyComplete();
    assertThat(verified).hasValue(1);
  }

  @Test
  void a_known_token_whose_time_is_over_is_refused() {
    itIs(ISSUED.plusSeconds(59));
    StepVerifier.create(tokens.decode("good")).expectNext(GOOD).verifyComplete();
    itIs(ISSUED.plusSeconds(61));
    StepVerifier.create(tokens.decode("good")).verifyError(BadJwtException.class);
  }

  @Test
  void a_refused_token_is_refused_again() {
    itIs(ISSUED);
    StepVerifier.create(tokens.decode("forged")).verifyError(BadJwtException.class);
    StepVerifier.create(tokens.decode("forged")).verifyError(BadJwtException.class);
    assertThat(verified).hasValue(2);
  }

  private Mono<Jwt> verify(String token) {
    verified.incrementAndGet();
    return token.equals("good") && !lasting.validate(GOOD).hasErrors()
        ? Mono.just(GOOD)
        : Mono.error(new BadJwtException("not good"));
  }

  private void itIs(Instant instant) {
    lasting.setClock(Clock.fixed(instant, ZoneOffset.UTC));
  }
}
