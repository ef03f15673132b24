package io.gongkai.kit.listen;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.announce.EventSender;
import io.gongkai.kit.announce.Relays;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Everything that hears events. */
@AutoConfiguration(afterName = "io.gongkai.kit.announce.AnnounceAutoConfiguration")
@Import(DeadLetterController.class)
class ListenAutoConfiguration {

  @Bean
  KafkaAdminClient kafkaAdminClient(KafkaProperties kafka) {
    return new KafkaAdminClient(kafka.buildAdminProperties());
  }

  @Bean
  Topics topics(KafkaAdminClient admin, @Value("${gongkai.topics.partitions:1}") int partitions) {
    return new Topics(admin, partitions);
  }

  @Bean
  DeadLetters deadLetters(
      MongoDatabase database,
      EventSender sender,
      Topics topics,
      ObjectProvider<MeterRegistry> registry) {
    return new DeadLetters(
        database, sender, topics, registry.getIfAvailable(SimpleMeterRegistry::new));
  }

  @Bean
  EventLoops eventLoops(
      ObjectProvider<EventHandler<?>> handlers,
      KafkaProperties kafka,
      KafkaAdminClient admin,
      DeadLetters dead,
      Topics topics,
      Relays relays,
      ObjectProvider<MeterRegistry> registry,
      @Value("${gongkai.database}") String service,
      @Value("${gongkai.topics.create:false}") boolean create) {
    MeterRegistry meters = registry.getIfAvailable(SimpleMeterRegistry::new);
    Map<String, Object> base = settings(kafka);
    return new EventLoops(
        handlers.orderedStream().toList(),
        handler -> new Ear<>(service, handler, meters),
        ear -> consumer(base, ear.group()),
        dead,
        new Positions(admin),
        topics,
        relays,
        create);
  }

  @Bean
  ReadersHealth readersHealthIndicator(EventLoops loops) {
    return new ReadersHealth(loops);
  }

  private static KafkaConsumer<String, String> consumer(Map<String, Object> base, String group) {
    Map<String, Object> settings = new HashMap<>(base);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    return new KafkaConsumer<>(settings);
  }

  private static Map<String, Object> settings(KafkaProperties kafka) {
    Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties());
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
    return settings;
  }
}
