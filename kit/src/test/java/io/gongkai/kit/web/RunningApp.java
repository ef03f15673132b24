package io.gongkai.kit.web;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpServer;
import io.gongkai.kit.store.ToyStore;
import io.gongkai.kit.vault.TestVault;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The little service and a door that signs, both listening; one for all tests of the package. */
final class RunningApp {

  static final ECKey KEY = key();
  static final ConfigurableApplicationContext CONTEXT = start();
  static final WebTestClient CLIENT =
      WebTestClient.bindToServer()
          .baseUrl("http://127.0.0.1:" + CONTEXT.getEnvironment().getProperty("local.server.port"))
          .build();

  private RunningApp() {}

  static String token(String subject, List<String> roles, List<String> organs) {
    return token(KEY, "gongkai-gateway", "gongkai", 60, subject, roles, organs);
  }

  static String token(
      ECKey key,
      String issuer,
      String audience,
      long seconds,
      String subject,
      List<String> roles,
      List<String> organs) {
    var claims =
        new JWTClaimsSet.Builder()
            .issuer(issuer)
            .audience(audience)
            .subject(subject)
            .claim("roles", roles)
            .claim("organs", organs)
            .claim("scope", "reports.read documents.read")
            .claim("exp", Instant.now().plusSeconds(seconds).getEpochSecond())
            .build();
    try {
      var jwt =
          new SignedJWT(
              new JWSHeader.Builder(JWSAlgorithm.ES256).keyID(key.getKeyID()).build(), claims);
      jwt.sign(new ECDSASigner(key));
      return jwt.serialize();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  static ECKey key() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyIDFromThumbprint(true).generate();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }

  private static ConfigurableApplicationContext start() {
    return SpringApplication.run(
        WebApp.class,
        "--server.port=0",
        "--spring.mongodb.uri=" + ToyStore.uri(),
        "--gongkai.database=webapp",
        "--gongkai.vault.key=" + TestVault.KEY,
        "--gongkai.identity.jwks=" + jwks(),
        "--spring.kafka.bootstrap-servers=127.0.0.1:1");
  }

  private static String jwks() {
    try {
      HttpServer door = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
      byte[] keys = new JWKSet(KEY.toPublicJWK()).toString().getBytes(StandardCharsets.UTF_8);
      door.createContext(
          "/jwks.json",
          exchange -> {
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
          });
      door.start();
      return "http://127.0.0.1:" + door.getAddress().getPort() + "/jwks.json";
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }
}
