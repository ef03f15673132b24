package io.gongkai.gateway;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@AtTheGateway
class TokenExchangeTest {
  private static final String PATH = "/api/v1/applications";

  private final Visitor visitor;

  TokenExchangeTest(Visitor visitor) {
    this.visitor = visitor;
  }

  @BeforeEach
  void services_answer() {
    Town.everybodyBehaves(StubService.FRIENDLY);
  }

  @Test
  void a_caller_goes_on_as_a_sixty_second_token_that_the_published_key_verifies() throws Exception {
    String outside = Town.ISSUER.token(claims -> claims);
    visitor.with(outside).get().uri(PATH).exchange().expectStatus().isOk();

    String inside =
        Town.REQUEST.last().headers().get("Authorization").substring("Bearer ".length());
    assertThat(inside).isNotEqualTo(outside);
    var token = SignedJWT.parse(inside);
    assertThat(token.verify(new ECDSAVerifier(keys().getKeys().getFirst().toECKey()))).isTrue();
    assertThat(token.getHeader().getAlgorithm().getName()).isEqualTo("ES256");
    assertThat(token.getHeader().getKeyID()).isEqualTo(keys().getKeys().getFirst().getKeyID());
    var claims = token.getJWTClaimsSet();
    assertThat(claims.getIssuer()).isEqualTo("gongkai-gateway");
    assertThat(claims.getAudience()).containsExactly("gongkai");
    assertThat(claims.getSubject()).isEqualTo("head");
    assertThat(claims.getStringListClaim("roles")).containsExactly("head");
    assertThat(claims.getStringListClaim("organs")).containsExactly("445300-BGS");
    assertThat(claims.getStringClaim("scope")).isEqualTo("openid profile");
    assertThat(claims.getClaim("name")).isNull();
    assertThat(claims.getExpirationTime().getTime() - claims.getIssueTime().getTime())
        .isEqualTo(60_000);
  }

  @Test
  void the_private_half_of_the_key_is_not_published() {
    assertThat(keys().getKeys()).hasSize(1).noneMatch(key -> key.isPrivate());
  }

  static Stream<String> bad_tokens() {
    var issuer = Town.ISSUER;
    return Stream.of(
        issuer.forged(),
        issuer.token(claims -> claims.audience("somebody-else")),
        issuer.token(claims -> claims.audience(List.of())),
        issuer.token(claims -> claims.issuer("http://127.0.0.1:1")),
        issuer.token(claims -> claims.expirationTime(Date.from(Instant.now().minusSeconds(120)))),
        issuer.token(claims -> claims.expirationTime(null)),
        issuer.token(claims -> claims.subject(null)),
        "not.a.token");
  }

  @ParameterizedTest
  @MethodSource("bad_tokens")
  void a_bad_token_is_refused_and_nobody_is_asked(String token) {
    Visitor.problem(visitor.with(token).get().uri(PATH).exchange(), 401, "unauthenticated");
    assertThat(Town.REQUEST.asked()).isEmpty();
  }

  private JWKSet keys() {
    byte[] body =
        visitor.asks("/internal/jwks.json").expectBody().returnResult().getResponseBodyContent();
    try {
      return JWKSet.parse(new String(Objects.requireNonNull(body)));
    } catch (java.text.ParseException e) {
      throw new IllegalStateException(e);
    }
  }
}
