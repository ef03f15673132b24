package io.gongkai.kit.announce;

import io.gongkai.kit.store.FactStores;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.kafka.autoconfigure.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;

/** Everything that makes the tails of documents into events. */
@AutoConfiguration(
    afterName = {
      "io.gongkai.kit.store.StoreAutoConfiguration",
      "org.springframework.boot.kafka.autoconfigure.KafkaAutoConfiguration"
    })
@Import(AnnounceFailureController.class)
class AnnounceAutoConfiguration {

  @Bean
  @ConditionalOnMissingBean
  EventSender eventSender(KafkaProperties kafka) {
    return new KafkaEventSender(kafka.buildProducerProperties());
  }

  @Bean
  Relays relays(
      FactStores stores,
      ObjectProvider<Announcer<?>> announcers,
      EventSender sender,
      ObjectProvider<MeterRegistry> registry) {
    var meters = new RelayMeters(registry.getIfAvailable(SimpleMeterRegistry::new));
    return new Relays(stores, List.copyOf(announcers.orderedStream().toList()), sender, meters);
  }
}
