package io.gongkai.kit.listen;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.config.TopicConfig;
import org.apache.kafka.common.errors.TopicExistsException;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/** Makes topics that are missing; facts are kept for ever. */
final class Topics {

  private final KafkaAdminClient admin;
  private final int partitions;
  private final Set<String> known = ConcurrentHashMap.newKeySet();

  Topics(KafkaAdminClient admin, int partitions) {
    this.admin = admin;
    this.partitions = partitions;
  }

  Mono<Void> ensure(String topic) {
    return known.contains(topic)
        ? Mono.empty()
        : create(topic).doOnSuccess(done -> known.add(topic));
  }

  Mono<Void> ensureAll(Collection<String> topics) {
    return Flux.fromIterable(topics).concatMap(this::ensure).then();
  }

  private Mono<Void> create(String topic) {
    var wanted =
        new NewTopic(topic, Optional.of(partitions), Optional.empty())
            .configs(Map.of(TopicConfig.RETENTION_MS_CONFIG, "-1"));
    return admin
        .call((Admin a) -> a.createTopics(List.of(wanted)).all())
        .onErrorResume(TopicExistsException.class, e -> Mono.empty())
        .then();
  }
}
