package io.gongkai.local.backbone.broker;

import java.util.Collection;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.KafkaFuture;
import org.apache.kafka.common.errors.TopicExistsException;

/** Creates topics that are not there yet; those that are stay as they are. */
public final class Topics {
  private Topics() {}

  public static void create(String bootstrap, Collection<String> names, int partitions) {
    if (names.isEmpty()) {
      return;
    }
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", bootstrap))) {
      var wanted = names.stream().map(name -> new NewTopic(name, partitions, (short) 1)).toList();
      for (KafkaFuture<Void> created : admin.createTopics(wanted).values().values()) {
        await(created);
      }
    }
  }

  private static void await(KafkaFuture<Void> created) {
    try {
      created.get();
    } catch (ExecutionException e) {
      if (!(e.getCause() instanceof TopicExistsException)) {
        throw new IllegalStateException("a topic cannot be created", e.getCause());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }
}
