package io.gongkai.request;

import io.gongkai.kit.announce.EventSender;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.local.backbone.LocalMongo;
import io.gongkai.local.testkit.Docker;
import io.gongkai.local.testkit.ReadToTheEnd;
import io.gongkai.request.organ.HearOfOrgan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
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
 * The whole service on a real store, without a broker: what would be sent is kept in a list, and
 * the day is what a test says. A token is {@code subject~role.role~organ.organ}.
 */
public final class RequestHouse {

  /** What the relay would have sent, oldest first. */
  public static final List<String> SENT = new CopyOnWriteArrayList<>();

  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
  private static final AtomicReference<LocalDate> DAY =
      new AtomicReference<>(LocalDate.of(2025, 3, 3));
  private static final Path FOLDER = folder();
  private static final String STORE =
      Docker.mongo().orElseGet(() -> LocalMongo.start(FOLDER, 0).uri());
  private static final ConfigurableApplicationContext CONTEXT = start();

  private RequestHouse() {}

  // Without @Configuration, so that no other house finds it by scanning.
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = "io.gongkai.request",
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = ".*(House|RequestServiceApplication|organ\\.events).*"))
  static class Rooms {

    @Bean
    EventSender kept() {
      return (topic, key, value, headers) -> Mono.fromRunnable(() -> SENT.add(value));
    }

    @Bean
    Today told() {
      return DAY::get;
    }

    @Bean
    Now noon() {
      return () -> DAY.get().atTime(12, 0).atZone(SHANGHAI).toInstant();
    }

    @Bean
    ReactiveJwtDecoder tokens() {
      return token -> Mono.fromCallable(() -> jwt(token));
    }
  }

  /** From now on it is this day. */
  public static void dayIs(String day) {
    DAY.set(LocalDate.parse(day));
  }

  /** An organ is heard of. */
  public static void knows(String organ, @Nullable String parent) {
    CONTEXT
        .getBean(HearOfOrgan.class)
        .handle(new HearOfOrgan.Command(organ, parent))
        .block(Duration.ofSeconds(10));
  }

  /** A bean of the house. */
  public static <T> T get(Class<T> type) {
    return CONTEXT.getBean(type);
  }

  /** All beans of a type. */
  public static <T> List<T> all(Class<T> type) {
    return List.copyOf(CONTEXT.getBeansOfType(type).values());
  }

  /** A client with this token; null = a stranger. */
  public static WebTestClient client(@Nullable String token) {
    String port = CONTEXT.getEnvironment().getProperty("local.server.port");
    WebTestClient.Builder client =
        WebTestClient.bindToServer()
            .filter(new ReadToTheEnd())
            .baseUrl("http://localhost:" + port)
            .responseTimeout(Duration.ofSeconds(60))
            .codecs(c -> c.defaultCodecs().maxInMemorySize(8 << 20));
    return token == null
        ? client.build()
        : client.defaultHeader("Authorization", "Bearer " + token).build();
  }

  private static ConfigurableApplicationContext start() {
    return SpringApplication.run(
        Rooms.class,
        "--server.port=0",
        "--spring.mongodb.uri=" + STORE,
        "--gongkai.seal.key=" + TestSeal.KEY,
        "--gongkai.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
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
      return Files.createTempDirectory("gongkai-request");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
