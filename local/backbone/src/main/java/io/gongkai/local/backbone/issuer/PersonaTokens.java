package io.gongkai.local.backbone.issuer;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.springframework.security.oauth2.jwt.JwtClaimsSet;
import org.springframework.security.oauth2.jwt.JwtEncoder;
import org.springframework.security.oauth2.jwt.JwtEncoderParameters;

/**
 * One access token a persona in {@code tokens} of the data folder, good for thirty days, written
 * anew at every start.
 */
final class PersonaTokens {
  private static final Duration LIFE = Duration.ofDays(30);

  /** Whoever waits for the tokens waits for this one, so it is written when all others are. */
  private static final String OPERATOR = "operator";

  private PersonaTokens() {}

  static void write(Path data, String issuer, Personas personas, JwtEncoder encoder) {
    Instant now = Instant.now();
    List<Persona> operatorLast =
        personas.all().stream()
            .sorted(Comparator.comparing(persona -> persona.subject().equals(OPERATOR)))
            .toList();
    for (Persona persona : operatorLast) {
      JwtClaimsSet.Builder claims =
          JwtClaimsSet.builder()
              .issuer(issuer)
              .subject(persona.subject())
              .audience(List.of(PersonaClaims.AUDIENCE))
              .id(UUID.randomUUID().toString())
              .issuedAt(now)
              .expiresAt(now.plus(LIFE));
      JwtClaimsSet complete = PersonaClaims.put(claims, persona, List.of()).build();
      String token = encoder.encode(JwtEncoderParameters.from(complete)).getTokenValue();
      PrivateFiles.write(data.resolve("tokens").resolve(persona.subject()), token);
    }
  }
}
