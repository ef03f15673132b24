package io.gongkai.local.backbone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.apache.kafka.common.serialization.StringSerializer;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The broker with its log in a folder: ended in order, started on other ports, killed in the
 * middle.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LocalKafkaTest {

  static final class Child {
    public static void main(String[] arguments) throws InterruptedException {
      LocalKafka broker = LocalKafka.start(Path.of(arguments[0]), 0, 0, List.of("kill"));
      System.out.println("bootstrap=" + broker.bootstrap());
      Thread.currentThread().join();
    }
  }

  @Test
  void a_broker_started_again_on_other_ports_still_has_everything(@TempDir Path folder)
      throws Exception {
    try (LocalKafka broker = LocalKafka.start(folder, 0, 0, List.of("a.b"))) {
      send(broker.bootstrap(), "a.b", "first");
    }
    try (LocalKafka broker = LocalKafka.start(folder, 0, 0, List.of("a.b", "c.d"))) {
      send(broker.bootstrap(), "a.b", "second");
      assertThat(read(broker.bootstrap(), "a.b", 2)).containsExactly("first", "second");
      assertThatThrownBy(() -> send(broker.bootstrap(), "no.such", "x"))
          .isInstanceOf(ExecutionException.class);
    }
  }

  @Test
  void every_acknowledged_record_survives_a_kill(@TempDir Path folder) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process child =
        new ProcessBuilder(
                java,
                "-Xmx300m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Child.class.getName(),
                folder.toString())
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    List<String> acknowledged = new ArrayList<>();
    try (var lines =
            new BufferedReader(
                new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
        var producer =
            producer(
                lines
                    .lines()
                    .filter(l -> l.startsWith("bootstrap="))
                    .findFirst()
                    .orElseThrow()
                    .substring(10))) {
      for (int i = 0; i < 500; i++) {
        producer.send(new ProducerRecord<>("kill", "k", "v" + i)).get(10, TimeUnit.SECONDS);
        acknowledged.add("v" + i);
      }
    } finally {
      child.destroyForcibly().onExit().join();
    }
    try (LocalKafka broker = LocalKafka.start(folder, 0, 0)) {
      assertThat(read(broker.bootstrap(), "kill", acknowledged.size()))
          .containsExactlyElementsOf(acknowledged);
    }
  }

  private static KafkaProducer<String, String> producer(String bootstrap) {
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers",
            bootstrap,
            "acks",
            "all",
            "enable.idempotence",
            true,
            "max.block.ms",
            5000);
    return new KafkaProducer<>(settings, new StringSerializer(), new StringSerializer());
  }

  private static void send(String bootstrap, String topic, String value) throws Exception {
    try (var producer = producer(bootstrap)) {
      producer.send(new ProducerRecord<>(topic, "k", value)).get();
    }
  }

  private static List<String> read(String bootstrap, String topic, int count) {
    List<String> values = new ArrayList<>();
    Map<String, Object> settings =
        Map.of(
            "bootstrap.servers", bootstrap, "group.id", "reader", "auto.offset.reset", "earliest");
    try (var consumer =
        new KafkaConsumer<>(settings, new StringDeserializer(), new StringDeserializer())) {
      var all = List.of(new TopicPartition(topic, 0));
      consumer.assign(all);
      consumer.seekToBeginning(all);
      long deadline = System.nanoTime() + Duration.ofSeconds(20).toNanos();
      while (values.size() < count && System.nanoTime() < deadline) {
        consumer.poll(Duration.ofMillis(200)).forEach(record -> values.add(record.value()));
      }
    }
    return values;
  }
}
