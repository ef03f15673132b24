package io.gongkai.gateway;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.reactivestreams.Publisher;
import org.springframework.web.util.UriComponentsBuilder;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;

/** An OIDC issuer over HTTP that logs everybody in as the head of an office. */
public final class StubIssuer {
  private final RSAKey key = newKey();
  private final StubService http = new StubService();
  private final Map<String, String> nonces = new ConcurrentHashMap<>();
  private final Map<String, String> challenges = new ConcurrentHashMap<>();

  public StubIssuer() {
    http.behaves(this::handle);
  }

  public String address() {
    return http.address();
  }

  public void stop() {
    http.stop();
  }

  public void startAgain() {
    http.startAgain();
  }

  private Publisher<Void> handle(HttpServerRequest request, HttpServerResponse response) {
    var uri = UriComponentsBuilder.fromUriString(request.uri()).build();
    var query = uri.getQueryParams().toSingleValueMap();
    return switch (String.valueOf(uri.getPath())) {
      case "/.well-known/openid-configuration" -> StubService.answer(response, discovery());
      case "/jwks" -> StubService.answer(response, new JWKSet(key).toString());
      case "/authorize" -> {
        nonces.put("code-1", query.get("nonce"));
        challenges.put("code-1", query.get("code_challenge"));
        yield response.sendRedirect(
            java.net.URLDecoder.decode(
                    query.get("redirect_uri"), java.nio.charset.StandardCharsets.UTF_8)
                + "?code=code-1&state="
                + query.get("state"));
      }
      case "/token" ->
          request
              .receive()
              .aggregate()
              .asString()
              .flatMap(form -> reactor.core.publisher.Mono.from(token(response, form)));
      default -> response.sendNotFound();
    };
  }

  private Publisher<Void> token(HttpServerResponse response, String form) {
    String verifier = form.replaceAll(".*code_verifier=([^&]+).*", "$1");
    if (!sha256(verifier).equals(challenges.get("code-1"))) {
      return response.status(400).send();
    }
    String idToken =
        token(claims -> claims.audience("gateway").claim("nonce", nonces.get("code-1")));
    return StubService.answer(
        response,
        """
        {"access_token":"%s","id_token":"%s","token_type":"Bearer","expires_in":300}
        """
            .formatted(token(claims -> claims), idToken));
  }

  private String discovery() {
    return """
        {"issuer":"%1$s","authorization_endpoint":"%1$s/authorize","token_endpoint":"%1$s/token",
        "jwks_uri":"%1$s/jwks","end_session_endpoint":"%1$s/end","response_types_supported":["code"],
        "subject_types_supported":["public"],"id_token_signing_alg_values_supported":["RS256"]}
        """
        .formatted(address());
  }

  /** A token for the head of office 445300-BGS, changed as the test wants it. */
  public String token(UnaryOperator<JWTClaimsSet.Builder> change) {
    return signed(key, change);
  }

  /** The same, signed by a key that the issuer does not know. */
  public String forged() {
    return signed(newKey(), claims -> claims);
  }

  public String tokenOf(String role) {
    return token(claims -> claims.subject(role).claim("roles", List.of(role)));
  }

  private String signed(RSAKey by, UnaryOperator<JWTClaimsSet.Builder> change) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(address())
            .subject("head")
            .audience("gongkai")
            .issueTime(java.util.Date.from(Instant.now()))
            .expirationTime(java.util.Date.from(Instant.now().plusSeconds(300)))
            .claim("name", "周主任")
            .claim("roles", List.of("head"))
            .claim("organs", List.of("445300-BGS"))
            .claim("scope", List.of("openid", "profile"));
    try {
      var header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID(key.getKeyID()).build();
      var token = new SignedJWT(header, change.apply(claims).build());
      token.sign(new RSASSASigner(by));
      return token.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String sha256(String text) {
    try {
      byte[] digest =
          java.security.MessageDigest.getInstance("SHA-256")
              .digest(text.getBytes(java.nio.charset.StandardCharsets.US_ASCII));
      return java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    } catch (java.security.NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static RSAKey newKey() {
    try {
      return new RSAKeyGenerator(2048).keyID("issuer-key").generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
