package io.gongkai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.gongkai.local.backbone.LocalKafka;
import io.gongkai.local.backbone.LocalMongo;
import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.samples.Sample;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The whole service with a real broker: what is announced is reported, also what it says itself.
 */
class ReportingServiceIT {

  private static final JsonMapper JSON = new JsonMapper();
  private static final Duration PATIENCE = Duration.ofMinutes(3);

  @TempDir private static Path folder;

  private static LocalKafka kafka;
  private static LocalMongo store;
  private static ConfigurableApplicationContext service;
  private static KafkaProducer<String, String> producer;
  private static WebTestClient http;

  @BeforeAll
  static void start() {
    kafka = LocalKafka.start(folder.resolve("kafka"), 0, 0);
    store = LocalMongo.start(folder.resolve("mongo"), 0);
    service = RunningService.start(store.uri(), kafka.bootstrap(), "--gongkai.topics.create=true");
    http = RunningService.client(service);
    producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", kafka.bootstrap(), "acks", "all"),
            new StringSerializer(),
            new StringSerializer());
  }

  @AfterAll
  static void stop() {
    producer.close();
    service.close();
    store.close();
    kafka.close();
  }

  @Test
  void a_year_announced_is_a_year_reported_however_often_it_is_announced() {
    Sample sample = Sample.named("huaian-2024");
    sample.organs().forEach(organ -> say("disclosure.organ", Wire.registered(organ)));
    List<HeardEvent> events = sample.events();
    events.forEach(event -> say(Wire.topic(event), Wire.message(event)));
    await().atMost(PATIENCE).until(() -> handled(sample) == result(sample));
    JsonNode report = report(sample);
    assertThat(Sample.cells(report.get("cells"))).containsAllEntriesOf(sample.cells());
    events.reversed().forEach(event -> say(Wire.topic(event), Wire.message(event)));
    producer.flush();
    await().atMost(PATIENCE).until(ReportingServiceIT::caughtUp);
    assertThat(Sample.cells(report(sample).get("cells"))).containsAllEntriesOf(sample.cells());
  }

  @Test
  void what_the_service_says_itself_is_heard_like_everything_else() {
    say("disclosure.organ", Wire.registered(Wire.organ("990779")));
    String line =
        "{\"kind\":\"workplan.task\",\"organ\":\"990779\",\"ref\":\"T1\",\"at\":\"2025-05-06\","
            + "\"year\":2025,\"aspect\":\"a\",\"title\":\"t\",\"responsible\":[],\"due\":\"2025-12-31\"}";
    http.post()
        .uri("/internal/ledger/lines")
        .header("Authorization", TestIdentity.bearer("operator"))
        .contentType(MediaType.APPLICATION_NDJSON)
        .bodyValue(JSON.writeValueAsString(Map.of("line", 1, "text", line)) + "\n")
        .exchange()
        .expectStatus()
        .isOk();
    await().atMost(PATIENCE).until(() -> tasks("990779") == 1);
  }

  private static boolean caughtUp() {
    byte[] body =
        http.get()
            .uri("/internal/progress")
            .header("Authorization", TestIdentity.bearer("operator"))
            .exchange()
            .expectBody()
            .returnResult()
            .getResponseBody();
    for (JsonNode reader : JSON.readTree(body).get("readers")) {
      if (reader.get("position").asLong() < reader.get("end").asLong()) {
        return false;
      }
    }
    return true;
  }

  private static void say(String topic, String message) {
    String subject = JSON.readTree(message).get("subject").asString();
    producer.send(new ProducerRecord<>(topic, subject, message));
  }

  private static int result(Sample sample) {
    return ((Number) sample.cells().get("t3.result_total.total")).intValue();
  }

  private static int handled(Sample sample) {
    return cell(sample.organ(), sample.year(), "t3.result_total.total");
  }

  private static int tasks(String organ) {
    return cell(organ, 2025, "s1.workplan.tasks");
  }

  private static JsonNode report(Sample sample) {
    return read(sample.organ(), sample.year());
  }

  private static int cell(String organ, int year, String cell) {
    JsonNode report = read(organ, year);
    return report.path("cells").path(cell).asInt(-1);
  }

  private static JsonNode read(String organ, int year) {
    byte[] body =
        http.get()
            .uri("/api/v1/annual-reports/{o}/{y}", organ, year)
            .exchange()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JSON.readTree(body);
  }
}
