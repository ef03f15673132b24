package io.gongkai.reporting;

import io.gongkai.local.backbone.LocalMongo;
import io.gongkai.local.testkit.Docker;
import io.gongkai.local.testkit.ReadToTheEnd;
import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.heard.KeepEvents;
import io.gongkai.reporting.organ.KeepOrgan;
import io.gongkai.reporting.organ.Organ;
import io.gongkai.reporting.samples.Sample;
import java.time.Duration;
import java.util.List;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient;

/**
 * The whole service on a store in memory, started once for all tests of this module; nobody listens
 * where it looks for Kafka, so events are handed to the inbox.
 */
public final class RunningService {

  private static final RunningService ONE = new RunningService();

  private final ConfigurableApplicationContext context;
  private final WebTestClient http;

  private RunningService() {
    String store = Docker.mongo().orElseGet(() -> LocalMongo.start(null, 0).uri());
    context = start(store, "localhost:1");
    http = client(context);
    Sample.NAMES.forEach(name -> load(Sample.named(name)));
  }

  public static RunningService one() {
    return ONE;
  }

  static ConfigurableApplicationContext start(String store, String kafka, String... more) {
    String[] settings = {
      "--server.port=0",
      "--spring.mongodb.uri=" + store,
      "--gongkai.vault.key=MDEyMzQ1Njc4OTAxMjM0NTY3ODkwMTIzNDU2Nzg5MDE=",
      "--gongkai.identity.jwks=http://localhost:1/jwks.json",
      "--spring.kafka.bootstrap-servers=" + kafka,
      "--logging.level.root=ERROR"
    };
    String[] all =
        java.util.stream.Stream.of(settings, more)
            .flatMap(java.util.Arrays::stream)
            .toArray(String[]::new);
    return SpringApplication.run(
        new Class<?>[] {ReportingServiceApplication.class, TestIdentity.class}, all);
  }

  static WebTestClient client(ConfigurableApplicationContext context) {
    String port = context.getEnvironment().getProperty("local.server.port");
    return WebTestClient.bindToServer()
        .filter(new ReadToTheEnd())
        .baseUrl("http://localhost:" + port)
        .responseTimeout(Duration.ofSeconds(60))
        .codecs(codecs -> codecs.defaultCodecs().maxInMemorySize(16_000_000))
        .build();
  }

  private void load(Sample sample) {
    sample.organs().forEach(this::know);
    hear(sample.events());
  }

  void know(Organ organ) {
    context.getBean(KeepOrgan.class).handle(organ).block();
  }

  void hear(List<HeardEvent> events) {
    for (int from = 0; from < events.size(); from += 500) {
      List<HeardEvent> batch = events.subList(from, Math.min(events.size(), from + 500));
      context.getBean(KeepEvents.class).handle(batch).block();
    }
  }

  public <T> T bean(Class<T> type) {
    return context.getBean(type);
  }

  /** What a stranger gets. */
  WebTestClient.ResponseSpec get(String path, Object... values) {
    return http.get().uri(path, values).exchange();
  }

  WebTestClient.ResponseSpec getAs(String persona, String path, Object... values) {
    return http.get()
        .uri(path, values)
        .header(HttpHeaders.AUTHORIZATION, TestIdentity.bearer(persona))
        .exchange();
  }

  WebTestClient.RequestBodySpec postAs(String persona, String path, Object... values) {
    return http.post()
        .uri(path, values)
        .header(HttpHeaders.AUTHORIZATION, TestIdentity.bearer(persona));
  }

  WebTestClient.RequestBodySpec post(String path, Object... values) {
    return http.post().uri(path, values);
  }
}
