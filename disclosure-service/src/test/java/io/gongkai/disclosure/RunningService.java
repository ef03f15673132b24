package io.gongkai.disclosure;

import io.gongkai.kit.announce.EventSender;
import io.gongkai.kit.time.Today;
import io.gongkai.local.backbone.LocalMongo;
import io.gongkai.local.testkit.Docker;
import io.gongkai.local.testkit.ReadToTheEnd;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.oauth2.jwt.BadJwtException;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/** The whole service over a store in memory, on 2025-02-10; what it says is kept in a list. */
public final class RunningService {

  public static final LocalDate TODAY = LocalDate.parse("2025-02-10");

  /** Messages in the order they were sent. */
  public static final List<String> SAID = new CopyOnWriteArrayList<>();

  private static final String STORE =
      Docker.mongo().orElseGet(() -> LocalMongo.start(null, 0).uri());
  private static final ConfigurableApplicationContext CONTEXT =
      new SpringApplication(DisclosureServiceApplication.class, Stand.class)
          .run(
              "--server.port=0",
              "--spring.mongodb.uri=" + STORE,
              "--spring.kafka.bootstrap-servers=localhost:1",
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

  public static <T> T part(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  /** Stands in for the clock, the gateway's keys and the broker. */
  @TestConfiguration
  static class Stand {

    @Bean
    Today fixedDay() {
      return () -> TODAY;
    }

    @Bean
    EventSender keepsWhatIsSaid() {
      return (String topic, String key, String value, Map<String, String> headers) ->
          Mono.fromRunnable(() -> SAID.add(value));
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
