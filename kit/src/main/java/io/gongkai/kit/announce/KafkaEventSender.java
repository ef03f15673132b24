package io.gongkai.kit.announce;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.errors.AuthorizationException;
import org.apache.kafka.common.errors.InvalidTopicException;
import org.apache.kafka.common.errors.RecordTooLargeException;
import org.apache.kafka.common.errors.SerializationException;
import org.apache.kafka.common.serialization.StringSerializer;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;
import reactor.core.publisher.MonoSink;

/** One idempotent producer, made at the first message, made anew after a fatal error. */
final class KafkaEventSender implements EventSender, AutoCloseable {

  private static final List<Class<? extends Exception>> IMPOSSIBLE =
      List.of(
          RecordTooLargeException.class,
          SerializationException.class,
          AuthorizationException.class,
          InvalidTopicException.class);

  private final Map<String, Object> settings;
  private @Nullable KafkaProducer<String, String> producer;

  KafkaEventSender(Map<String, Object> base) {
    settings = new HashMap<>(base);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, StringSerializer.class);
  }

  @Override
  public Mono<Void> send(String topic, String key, String value, Map<String, String> headers) {
    var message = new ProducerRecord<>(topic, key, value);
    headers.forEach(
        (name, text) -> message.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    return Mono.create(sink -> send(message, sink));
  }

  private void send(ProducerRecord<String, String> message, MonoSink<Void> sink) {
    try {
      KafkaProducer<String, String> current = producer();
      var sent =
          current.send(
              message,
              (kept, failure) -> {
                if (failure == null) {
                  sink.success();
                } else {
                  sink.error(classified(failure));
                }
              });
      sink.onCancel(() -> sent.cancel(false));
    } catch (RuntimeException failure) {
      if (failure
          instanceof
          IllegalStateException) { // closed after a fatal error: the next message makes another
        forget();
      }
      sink.error(classified(failure));
    }
  }

  private static Exception classified(Exception failure) {
    boolean impossible = IMPOSSIBLE.stream().anyMatch(type -> type.isInstance(failure));
    return impossible ? new ImpossibleEvent(failure.getClass().getSimpleName()) : failure;
  }

  private synchronized KafkaProducer<String, String> producer() {
    KafkaProducer<String, String> current = producer;
    if (current == null) {
      current = new KafkaProducer<>(settings);
      producer = current;
    }
    return current;
  }

  private synchronized void forget() {
    KafkaProducer<String, String> old = producer;
    producer = null;
    if (old != null) {
      old.close(Duration.ZERO);
    }
  }

  @Override
  public synchronized void close() {
    if (producer != null) {
      producer.close(Duration.ofSeconds(2));
    }
  }
}
