package io.gongkai.local.backbone;

import io.gongkai.local.backbone.broker.BrokerSettings;
import io.gongkai.local.backbone.broker.BrokerStorage;
import io.gongkai.local.backbone.broker.Topics;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import kafka.server.KafkaConfig;
import kafka.server.KafkaRaftServer;
import org.apache.kafka.common.utils.Time;

/**
 * The real Kafka broker in this JVM, on 127.0.0.1: broker and controller in one, its log in a
 * folder.
 */
public final class LocalKafka implements AutoCloseable {
  private final KafkaRaftServer server;
  private final String bootstrap;

  private LocalKafka(KafkaRaftServer server, String bootstrap) {
    this.server = server;
    this.bootstrap = bootstrap;
  }

  /** Starts a broker without topics; a port 0 takes a free one. */
  public static LocalKafka start(Path folder, int port, int controllerPort) {
    return start(folder, port, controllerPort, List.of());
  }

  /** Starts a broker and creates what is missing of the topics, one partition each. */
  public static LocalKafka start(
      Path folder, int port, int controllerPort, Collection<String> topics) {
    BrokerStorage.prepare(folder);
    int own = port == 0 ? Ports.free() : port;
    int controller = controllerPort == 0 ? Ports.free() : controllerPort;
    var config = new KafkaConfig(BrokerSettings.of(folder, own, controller), false);
    LocalKafka started =
        new LocalKafka(new KafkaRaftServer(config, Time.SYSTEM), "127.0.0.1:" + own);
    started.server.startup();
    started.createTopics(topics, 1);
    return started;
  }

  /** Creates the topics that are missing; returns when they can be written to. */
  public void createTopics(Collection<String> names, int partitions) {
    Topics.create(bootstrap, names, partitions);
  }

  /** {@code host:port} for clients. */
  public String bootstrap() {
    return bootstrap;
  }

  @Override
  public void close() {
    server.shutdown();
    server.awaitShutdown();
  }
}
