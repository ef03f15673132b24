package io.gongkai.kit.listen;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListOffsetsResult.ListOffsetsResultInfo;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.admin.TopicDescription;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import reactor.core.publisher.Flux;
import reactor.core.publisher.Mono;

/**
 * Committed offsets against ends, as the broker knows them: true for all replicas of the service.
 */
final class Positions {

  private final KafkaAdminClient admin;

  Positions(KafkaAdminClient admin) {
    this.admin = admin;
  }

  Mono<List<Position>> of(List<Ear<?>> ears) {
    Set<String> topics =
        ears.stream()
            .flatMap(e -> e.topics().stream())
            .collect(Collectors.toCollection(TreeSet::new));
    return topics.isEmpty()
        ? Mono.just(List.of())
        : partitions(topics)
            .flatMap(this::ends)
            .flatMap(ends -> Flux.fromIterable(ears).concatMap(ear -> of(ear, ends)).collectList());
  }

  private Mono<Set<TopicPartition>> partitions(Set<String> topics) {
    return admin
        .call((Admin a) -> a.listTopics().names())
        .map(there -> topics.stream().filter(there::contains).toList())
        .flatMap(there -> admin.call((Admin a) -> a.describeTopics(there).allTopicNames()))
        .map(
            described ->
                described.values().stream()
                    .flatMap(t -> partitions(t).stream())
                    .collect(Collectors.toSet()));
  }

  private static List<TopicPartition> partitions(TopicDescription topic) {
    return topic.partitions().stream()
        .map(p -> new TopicPartition(topic.name(), p.partition()))
        .toList();
  }

  private Mono<Map<TopicPartition, Long>> ends(Set<TopicPartition> partitions) {
    Map<TopicPartition, OffsetSpec> latest = new HashMap<>();
    partitions.forEach(p -> latest.put(p, OffsetSpec.latest()));
    return admin
        .call((Admin a) -> a.listOffsets(latest).all())
        .map(
            all ->
                all.entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getKey, e -> offset(e.getValue()))));
  }

  private static long offset(ListOffsetsResultInfo info) {
    return info.offset();
  }

  private Flux<Position> of(Ear<?> ear, Map<TopicPartition, Long> ends) {
    return admin
        .call((Admin a) -> a.listConsumerGroupOffsets(ear.group()).partitionsToOffsetAndMetadata())
        .flatMapIterable(
            committed ->
                ends.entrySet().stream()
                    .filter(e -> ear.topics().contains(e.getKey().topic()))
                    .map(e -> position(ear, e.getKey(), committed, e.getValue()))
                    .toList());
  }

  private static Position position(
      Ear<?> ear, TopicPartition at, Map<TopicPartition, OffsetAndMetadata> committed, long end) {
    OffsetAndMetadata reached = committed.get(at);
    return new Position(
        ear.group(), at.topic(), at.partition(), reached == null ? 0 : reached.offset(), end);
  }
}
