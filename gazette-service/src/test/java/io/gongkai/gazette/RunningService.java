package io.gongkai.gazette;

import io.gongkai.contracts.gazette.IssuePublished;
import io.gongkai.kit.announce.EventSender;
import io.gongkai.kit.announce.EventType;
import io.gongkai.kit.listen.EventHandler;
import io.gongkai.kit.listen.Received;
import io.gongkai.kit.time.Today;
import io.gongkai.local.backbone.LocalMongo;
import io.gongkai.local.testkit.Docker;
import io.gongkai.local.testkit.ReadToTheEnd;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The whole service over a store in memory, on 2025-02-10; it hears itself and what tests say. */
public final class RunningService {

  public static final LocalDate TODAY = LocalDate.parse("2025-02-10");

  private static final String STORE =
      Docker.mongo().orElseGet(() -> LocalMongo.start(null, 0).uri());
  private static final ConfigurableApplicationContext CONTEXT =
      new SpringApplication(GazetteServiceApplication.class, Stand.class)
          .run(
              "--server.port=0",
              "--spring.mongodb.uri=" + STORE,
              "--spring.kafka.bootstrap-servers=localhost:1",
              "--logging.level.org.apache.kafka=OFF",
              "--gongkai.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
              "--gongkai.identity.jwks=http://localhost:1/jwks.json");

  private RunningService() {}

  /** Somebody with roles at organs, e.g. {@code "li", "clerk.editor", "990001-BGS"}. */
  public static WebTestClient as(String subject, String roles, String organs) {
    return stranger()
        .mutate()
        .defaultHeader("Authorization", "Bearer " + subject + "~" + roles + "~" + organs)
        .build();
  }

  /** Nobody in particular. */
  public static WebTestClient stranger() {
    return WebTestClient.bindToServer()
        .filter(new ReadToTheEnd())
        .baseUrl("http://localhost:" + CONTEXT.getEnvironment().getProperty("local.server.port"))
        .responseTimeout(Duration.ofSeconds(60))
        .build();
  }

  /** Lets every handler of this news hear it, of 2025-02-10; returns when it is taken in. */
  public static void hears(String subject, String organ, Object news) {
    heard(subject, organ, news).block(Duration.ofSeconds(60));
  }

  private static Mono<Void> heard(String subject, String organ, Object news) {
    return Flux.fromIterable(CONTEXT.getBeansOfType(EventHandler.class).values())
        .filter(handler -> handler.hears() == news.getClass())
        .concatMap(handler -> handle(handler, subject, organ, news))
        .then();
  }

  @SuppressWarnings("unchecked") // the handler said that it hears this class
  private static <E> Mono<Void> handle(
      EventHandler<?> handler, String subject, String organ, E news) {
    String type = EventType.of(news.getClass()).type();
    return ((EventHandler<E>) handler)
        .handle(
            new Received<>(
                subject + "/1", type, subject, 1, Instant.now(), TODAY, organ, news, "{}"));
  }

  /** Stands in for the clock, the gateway's keys and the broker. */
  @TestConfiguration
  static class Stand {

    @Bean
    Today fixedDay() {
      return () -> TODAY;
    }

    @Bean
    EventSender hearsItself() {
      return (String topic, String key, String value, Map<String, String> headers) -> {
        JsonNode event = JsonMapper.shared().readTree(value);
        IssuePublished issue =
            JsonMapper.shared().treeToValue(event.get("data"), IssuePublished.class);
        return heard(key, event.get("organ").asString(), issue);
      };
    }

    @Bean
    ReactiveJwtDecoder readsTokensOfTests() {
      return token -> {
        String[] parts = token.split("~", -1);
        if (parts.length != 3) {
          return Mono.error(new BadJwtException("no token of a test"));
        }
        return Mono.just(
            Jwt.withTokenValue(token)
                .header("alg", "none")
                .subject(parts[0])
                .claim("roles", List.of(parts[1].split("\\.")))
                .claim("organs", List.of(parts[2].split("\\.")))
                .issuedAt(Instant.now())
                .expiresAt(Instant.now().plusSeconds(60))
                .build());
      };
    }
  }
}
