package io.gongkai.request;

import io.gongkai.kit.announce.EventSender;
import io.gongkai.local.backbone.LocalMongo;
import io.gongkai.local.testkit.ReadToTheEnd;
import java.util.List;
import java.util.Map;
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
 * The whole service on an empty store of its own, without a broker: what would be sent is kept. A
 * token is {@code subject~role.role~organ.organ}.
 */
final class EmptyHouse implements AutoCloseable {

  private final LocalMongo store = LocalMongo.start(null, 0);
  private final ConfigurableApplicationContext context =
      SpringApplication.run(
          Whole.class,
          "--server.port=0",
          "--spring.mongodb.uri=" + store.uri(),
          "--gongkai.database=request",
          "--gongkai.seal.key=" + TestSeal.KEY,
          "--gongkai.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
          "--gongkai.vault.wrapping-keys=1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
          "--gongkai.identity.jwks=http://localhost:1/jwks.json",
          "--spring.kafka.bootstrap-servers=localhost:1");

  @Import(RequestServiceApplication.class)
  static class Whole {

    @Bean
    Kept kept() {
      return new Kept(new ConcurrentLinkedQueue<>());
    }

    @Bean
    ReactiveJwtDecoder tokens() {
      return token -> Mono.fromCallable(() -> jwt(token));
    }
  }

  /** A sender that keeps. */
  record Kept(Queue<String> values) implements EventSender {

    @Override
    public Mono<Void> send(String topic, String key, String value, Map<String, String> headers) {
      return Mono.fromRunnable(() -> values.add(value));
    }
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  WebTestClient client(String token) {
    String port = context.getEnvironment().getProperty("local.server.port");
    return WebTestClient.bindToServer()
        .filter(new ReadToTheEnd())
        .baseUrl("http://localhost:" + port)
        .responseTimeout(java.time.Duration.ofMinutes(2))
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(8 << 20))
        .defaultHeader("Authorization", "Bearer " + token)
        .build();
  }

  /** What the relays would have sent. */
  List<String> sent() {
    return List.copyOf(get(Kept.class).values());
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
