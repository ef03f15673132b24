package io.gongkai.request;

import io.gongkai.kit.announce.EventSender;
import io.gongkai.local.backbone.LocalMongo;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/**
 * The whole service on a real store, without a broker: what would be sent is kept. A token is
 * {@code subject~role.role~organ.organ}.
 */
final class RequestHouse implements AutoCloseable {

  private static final Queue<String> SENT = new ConcurrentLinkedQueue<>();

  private final LocalMongo store = LocalMongo.start(null, 0);
  private final ConfigurableApplicationContext context =
      SpringApplication.run(
          Whole.class,
          "--server.port=0",
          "--spring.mongodb.uri=" + store.uri(),
          "--gongkai.database=request",
          "--gongkai.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
          "--gongkai.identity.jwks=http://localhost:1/jwks.json",
          "--spring.kafka.bootstrap-servers=localhost:1");

  @Import(RequestServiceApplication.class)
  static class Whole {

    @Bean
    EventSender kept() {
      return (topic, key, value, headers) -> Mono.fromRunnable(() -> SENT.add(value));
    }

    @Bean
    ReactiveJwtDecoder tokens() {
      return token -> Mono.fromCallable(() -> jwt(token));
    }
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  WebTestClient client(String token) {
    String port = context.getEnvironment().getProperty("local.server.port");
    return WebTestClient.bindToServer()
        .baseUrl("http://localhost:" + port)
        .responseTimeout(java.time.Duration.ofMinutes(2))
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
        .defaultHeader("Authorization", "Bearer " + token)
        .build();
  }

  /** What the relays would have sent. */
  List<String> sent() {
    return List.copyOf(SENT);
  }

  @Override
  public void close() {
    context.close();
    store.close();
  }

  private static Jwt jwt(String token) {
    String[] parts = token.split("~", -1);
    return Jwt.withTokenValue(token)
        .header("alg", "none")
        .subject(parts[0])
        .claim("roles", List.of(parts[1].split("\\.")))
        .claim("organs", parts[2].isEmpty() ? List.of() : List.of(parts[2].split("\\.")))
        .build();
  }
}
