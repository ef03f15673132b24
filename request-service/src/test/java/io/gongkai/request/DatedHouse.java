package io.gongkai.request;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.announce.EventSender;
import io.gongkai.kit.store.StaleVersion;
import io.gongkai.kit.time.Now;
import io.gongkai.kit.time.Today;
import io.gongkai.local.backbone.LocalMongo;
import io.gongkai.local.testkit.Docker;
import io.gongkai.local.testkit.ReadToTheEnd;
import io.gongkai.request.notice.SetLetterhead;
import io.gongkai.request.notice.domain.Letterhead;
import io.gongkai.request.organ.HearOfOrgan;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.http.client.ReactorResourceFactory;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.jwt.ReactiveJwtDecoder;
import org.springframework.test.web.reactive.server.WebTestClient;
import reactor.core.publisher.Mono;

/**
 * The whole service on a real store of its own, without a broker, on a day that the test says; it
 * can fall and stand up again on the same store. A token is {@code subject~role.role~organ.organ}.
 */
public final class DatedHouse implements AutoCloseable {
  private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  private final List<String> sent = new CopyOnWriteArrayList<>();
  private final List<String> timers;
  private final AtomicReference<LocalDate> day;
  private final AtomicLong moments = new AtomicLong();
  private final @Nullable LocalMongo own;
  private final String store;
  private ConfigurableApplicationContext context;
  private String wrappingKeys = "1:MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=";

  /** Nothing happens in it by itself. */
  public DatedHouse(String day) {
    this(
        day,
        List.of(
            "--gongkai.warnings.enabled=false",
            "--gongkai.letters.complete=false",
            "--gongkai.splits.finish=false"));
  }

  private DatedHouse(String day, List<String> timers) {
    this.timers = timers;
    this.day = new AtomicReference<>(LocalDate.parse(day));
    Optional<String> real = Docker.mongo();
    own = real.isPresent() ? null : LocalMongo.start(folder(), 0);
    store = own == null ? real.orElseThrow() : own.uri();
    context = start();
  }

  /** Its timers go round several times a second. */
  public static DatedHouse ticking(String day) {
    return new DatedHouse(
        day,
        List.of(
            "--gongkai.warnings.after=PT0.1S",
            "--gongkai.warnings.every=PT0.2S",
            "--gongkai.splits.after=PT0.1S",
            "--gongkai.splits.every=PT0.2S"));
  }

  // Without @Configuration, so that no other house finds it by scanning.
  @EnableAutoConfiguration
  @ComponentScan(
      basePackages = "io.gongkai.request",
      excludeFilters =
          @ComponentScan.Filter(
              type = FilterType.REGEX,
              pattern = ".*(House|RequestServiceApplication|(organ|published)\\.events).*"))
  static class Rooms {}

  /** What the relay would have sent, oldest first. */
  public List<String> sent() {
    return sent;
  }

  /** From now on it is this day. */
  public void dayIs(String today) {
    day.set(LocalDate.parse(today));
  }

  // No two things happen at the same moment.
  private Instant noon() {
    Instant noon = day.get().atTime(12, 0).atZone(SHANGHAI).toInstant();
    return noon.plusMillis(moments.incrementAndGet());
  }

  /** An organ is heard of. */
  public void knows(String organ, @Nullable String parent) {
    get(HearOfOrgan.class)
        .handle(new HearOfOrgan.Command(organ, parent))
        .block(Duration.ofSeconds(10));
  }

  /** An organ says what it prints on its letters, or has said so before. */
  public void prints(String organ) {
    Letterhead head =
        new Letterhead(
            "某某局", "某公开", "政务公开科", "城中路1号", "0766-8988000", null, "某市人民政府", "某市中级人民法院", null);
    Stamp stamp = Stamp.live(day.get(), get(Now.class).get(), "head");
    get(SetLetterhead.class)
        .handle(new SetLetterhead.Command(organ, null, head, stamp))
        .onErrorComplete(StaleVersion.class)
        .block(Duration.ofSeconds(10));
  }

  /** A bean of the house. */
  public <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  /** All beans of a type. */
  public <T> List<T> all(Class<T> type) {
    return List.copyOf(context.getBeansOfType(type).values());
  }

  /** A client with this token; null = a stranger. */
  public WebTestClient client(@Nullable String token) {
    WebTestClient.Builder client =
        WebTestClient.bindToServer()
            .filter(new ReadToTheEnd())
            .baseUrl(address())
            .responseTimeout(Duration.ofSeconds(60))
            .codecs(c -> c.defaultCodecs().maxInMemorySize(16 << 20));
    return token == null
        ? client.build()
        : client.defaultHeader("Authorization", "Bearer " + token).build();
  }

  /** Where it listens. */
  public String address() {
    return "http://localhost:" + context.getEnvironment().getProperty("local.server.port");
  }

  /** As {@link #restart}, with another ring of wrapping keys. */
  public void restart(String ring) {
    wrappingKeys = ring;
    restart();
  }

  /** The process dies and another one starts on the same store. */
  public void restart() {
    context.close();
    context = start();
  }

  @Override
  public void close() {
    context.close();
    if (own != null) {
      own.close();
    }
  }

  private ConfigurableApplicationContext start() {
    ApplicationContextInitializer<GenericApplicationContext> told =
        rooms -> {
          rooms.registerBean(ReactorResourceFactory.class, DatedHouse::ownResources);
          rooms.registerBean(EventSender.class, () -> this::keep);
          rooms.registerBean(Today.class, () -> day::get);
          rooms.registerBean(Now.class, () -> this::noon);
          rooms.registerBean(
              ReactiveJwtDecoder.class, () -> token -> Mono.fromCallable(() -> jwt(token)));
        };
    List<String> settings = new ArrayList<>(timers);
    settings.addAll(
        List.of(
            "--server.port=0",
            "--server.shutdown=immediate",
            "--spring.mongodb.uri=" + store,
            "--gongkai.seal.key=" + TestSeal.KEY,
            "--gongkai.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
            "--gongkai.vault.wrapping-keys=" + wrappingKeys,
            "--gongkai.identity.jwks=http://localhost:1/jwks.json",
            "--spring.kafka.bootstrap-servers=localhost:1"));
    return new SpringApplicationBuilder(Rooms.class)
        .initializers(told)
        .run(settings.toArray(String[]::new));
  }

  // Shared event loops would die with the first house that falls.
  private static ReactorResourceFactory ownResources() {
    var own = new ReactorResourceFactory();
    own.setUseGlobalResources(false);
    own.setShutdownQuietPeriod(Duration.ZERO);
    return own;
  }

  private static Path folder() {
    try {
      return Files.createTempDirectory("gongkai-request");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Mono<Void> keep(
      String topic, String key, String value, java.util.Map<String, String> headers) {
    return Mono.fromRunnable(() -> sent.add(value));
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
