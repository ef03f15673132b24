package io.gongkai.gateway.identity;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.security.oauth2.jose.jws.SignatureAlgorithm;
import org.springframework.security.oauth2.jwt.JwsHeader;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;
import org.springframework.security.oauth2.jwt.NimbusJwtEncoder;
import org.springframework.stereotype.Component;

/**
 * Exchanges a caller for the 60-second token that services believe; names stay outside. Whoever
 * calls again soon gets the same one, which then lives half a minute longer at least: who is behind
 * a request is asked for every time, only the signature is spared.
 */
@Component
public final class CallerTokens {
  private static final Duration LIFE = Duration.ofSeconds(60);
  private static final Duration SAME = Duration.ofSeconds(30);
  private static final int MOST_CALLERS = 10_000;
  private static final JwsHeader HEADER = JwsHeader.with(SignatureAlgorithm.ES256).build();

  private final JwtEncoder encoder;
  private final Cache<Caller, String> lately =
      Caffeine.newBuilder().maximumSize(MOST_CALLERS).expireAfterWrite(SAME).build();

  CallerTokens(SigningKey key) {
    this.encoder = new NimbusJwtEncoder(new ImmutableJWKSet<>(key.secret()));
  }

  public String tokenFor(Caller caller) {
    return lately.get(caller, this::freshFor);
  }

  /** One that begins its minute now, for work that may take most of it. */
  public String freshFor(Caller caller) {
    Instant now = Instant.now();
    JwtClaimsSet claims =
        JwtClaimsSet.builder()
            .issuer("gongkai-gateway")
            .audience(List.of("gongkai"))
            .subject(caller.subject())
            .issuedAt(now)
            .expiresAt(now.plus(LIFE))
            .claim("roles", caller.roles())
            .claim("organs", caller.organs())
            .claim("scope", String.join(" ", caller.scopes()))
            .build();
    return encoder.encode(JwtEncoderParameters.from(HEADER, claims)).getTokenValue();
  }
}
