package io.gongkai.reporting;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import reactor.core.publisher.Mono;

/** Callers of the tests: a token says plainly who it is, signed by nobody. */
@Configuration
class TestIdentity {

  static final Map<String, String> PERSONAS =
      Map.of(
          "clerk", "clerk|clerk|990001-BGS|",
          "reviewer", "reviewer|reviewer|990001-BGS|",
          "stranger-clerk", "other|clerk|990002-BGS|",
          "supervisor", "supervisor|supervisor|990001|",
          "county", "county|supervisor|990002|",
          "agency", "agency|agency||reports.read",
          "blind-agency", "agency2|agency||documents.read",
          "citizen", "zhang-san|citizen||",
          "operator", "operator|operator||");

  static String bearer(String persona) {
    String says = PERSONAS.get(persona);
    return "Bearer "
        + Base64.getUrlEncoder()
            .withoutPadding()
            .encodeToString(says.getBytes(StandardCharsets.UTF_8));
  }

  @Bean
  ReactiveJwtDecoder jwtDecoder() {
    return token -> Mono.fromCallable(() -> decoded(token));
  }

  private static Jwt decoded(String token) {
    try {
      String text = new String(Base64.getUrlDecoder().decode(token), StandardCharsets.UTF_8);
      String[] parts = text.split("\\|", -1);
      return Jwt.withTokenValue(token)
          .header("alg", "none")
          .subject(parts[0])
          .claim("roles", List.of(parts[1]))
          .claim("organs", parts[2].isEmpty() ? List.of() : List.of(parts[2]))
          .claim("scope", parts[3])
          .issuedAt(Instant.now())
          .expiresAt(Instant.now().plusSeconds(60))
          .build();
    } catch (IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
      throw new BadJwtException("not one of ours", e);
    }
  }
}
