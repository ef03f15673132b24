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
import io.gongkai.local.testkit.ReadToTheEnd;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.test.web.reactive.server.WebTestClient;

/** The little service and a door that signs, both listening; one for all tests of the package. */
public final class RunningApp {

  static final ECKey KEY = key();
  private static final String JWKS = jwks();
  static final ConfigurableApplicationContext CONTEXT = start();
  static final WebTestClient CLIENT = client(CONTEXT);

  private RunningApp() {}

  public static String token(String subject, List<String> roles, List<String> organs) {
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
    return start(WebApp.class, "webapp", "127.0.0.1:1");
  }

  /** Any little service with this broker. */
  public static ConfigurableApplicationContext start(
      Class<?> service, String database, String broker) {
    return SpringApplication.run(
        new Class<?>[] {service, OwnLoops.class},
        new String[] {
          "--server.port=0",
          "--spring.mongodb.uri=" + ToyStore.uri(),
          "--gongkai.database=" + database,
          "--gongkai.vault.key=" + TestVault.KEY,
          "--gongkai.identity.jwks=" + JWKS,
          "--gongkai.topics.create=true",
          "--spring.kafka.bootstrap-servers=" + broker
        });
  }

  /** Closing one service must not stop the threads of another in the same process. */
  static class OwnLoops {
    @Bean
    ReactorResourceFactory reactorResourceFactory() {
      var loops = new ReactorResourceFactory();
      loops.setUseGlobalResources(false);
      return loops;
    }
  }

  /** A client of a running service. */
  public static WebTestClient client(ConfigurableApplicationContext context) {
    return WebTestClient.bindToServer()
        .filter(new ReadToTheEnd())
        .baseUrl("http://127.0.0.1:" + context.getEnvironment().getProperty("local.server.port"))
        .build();
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
