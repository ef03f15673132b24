package io.gongkai.request;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.announce.EventSender;
import io.gongkai.local.backbone.LocalMongo;
import io.gongkai.local.testkit.Docker;
import io.gongkai.local.testkit.ReadToTheEnd;
import io.gongkai.request.message.NewApplications;
import io.gongkai.request.organ.FindOrgansInSight;
import io.gongkai.request.remedy.AttackedCases;
import io.gongkai.request.remedy.CaseSubjects;
import io.gongkai.request.remedy.OrderedCases;
import io.gongkai.request.remedy.domain.AttackedCase;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/**
 * The three features on a real store, without a broker: what would be sent is kept in a list. A
 * token is {@code subject~role.role~organ.organ}.
 */
public final class PeopleHouse {

  /** What the relay would have sent, oldest first. */
  public static final List<String> SENT = new CopyOnWriteArrayList<>();

  /** The cases that remedies attack, by application id; the port's stand-in. */
  public static final Map<String, AttackedCase> CASES = new ConcurrentHashMap<>();

  private static final Path FOLDER = folder();
  private static final String STORE =
      Docker.mongo().orElseGet(() -> LocalMongo.start(FOLDER, 0).uri());
  private static final ConfigurableApplicationContext CONTEXT = start();

  private PeopleHouse() {}

  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = {
        "io.gongkai.request.calendar",
        "io.gongkai.request.party",
        "io.gongkai.request.remedy",
        "io.gongkai.request.message"
      },
      basePackageClasses = FindOrgansInSight.class,
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = "io\\.gongkai\\.request\\.((remedy|message)\\.cases|organ\\.events)\\..*"))
  static class Rooms {

    @Bean
    EventSender kept() {
      return (topic, key, value, headers) -> Mono.fromRunnable(() -> SENT.add(value));
    }

    @Bean
    AttackedCases attackedCases() {
      return (application, day) -> Mono.justOrEmpty(CASES.get(application));
    }

    @Bean
    CaseSubjects caseSubjects() {
      return (applications, day) -> Mono.just(Map.of());
    }

    @Bean
    NewApplications newApplications() {
      return new NewApplications() {
        @Override
        public void check(Form form, Stamp stamp) {
          throw new IllegalStateException("this house has no applications");
        }

        @Override
        public Mono<String> submit(Form form, Stamp stamp) {
          return Mono.error(new IllegalStateException("this house has no applications"));
        }

        @Override
        public Mono<Boolean> isClosedUnanswered(String application, Stamp stamp) {
          return Mono.just(false);
        }
      };
    }

    @Bean
    OrderedCases orderedCases() {
      return (application, remedy, workingDays, stamp) -> Mono.empty();
    }

    @Bean
    ReactiveJwtDecoder tokens() {
      return token -> Mono.fromCallable(() -> jwt(token));
    }
  }

  /** A bean of the house. */
  public static <T> T get(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  /** A client with this token; null = a stranger. */
  public static WebTestClient client(String token) {
    String port = CONTEXT.getEnvironment().getProperty("local.server.port");
    WebTestClient.Builder client =
        WebTestClient.bindToServer().filter(new ReadToTheEnd()).baseUrl("http://localhost:" + port);
    return token == null
        ? client.build()
        : client.defaultHeader("Authorization", "Bearer " + token).build();
  }

  /** The folder of the store's files. */
  public static Path storeFolder() {
    return FOLDER;
  }

  private static ConfigurableApplicationContext start() {
    return SpringApplication.run(
        Rooms.class,
        "--server.port=0",
        "--spring.main.web-application-type=reactive",
        "--spring.mongodb.uri=" + STORE,
        "--gongkai.database=request",
        "--gongkai.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
        "--gongkai.vault.wrapping-keys=1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
        "--gongkai.identity.jwks=http://localhost:1/jwks.json",
        "--spring.kafka.bootstrap-servers=localhost:1");
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

  private static Path folder() {
    try {
      return Files.createTempDirectory("gongkai-people");
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
