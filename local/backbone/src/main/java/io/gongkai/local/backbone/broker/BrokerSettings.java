package io.gongkai.local.backbone.broker;

import java.nio.file.Path;
import java.util.Properties;

/**
 * A broker and its controller in one, on 127.0.0.1; everything is kept for ever, no topic appears
 * by itself.
 */
public final class BrokerSettings {
  static final int NODE = 1;
  static final String CONTROLLER = "CONTROLLER";

  private BrokerSettings() {}

  public static Properties of(Path folder, int port, int controllerPort) {
    Properties settings = new Properties();
    put(settings, "process.roles", "broker,controller");
    put(settings, "node.id", NODE);
    put(settings, "log.dirs", folder.toAbsolutePath());
    put(
        settings,
        "listeners",
        "BROKER://127.0.0.1:" + port + "," + CONTROLLER + "://127.0.0.1:" + controllerPort);
    put(settings, "advertised.listeners", "BROKER://127.0.0.1:" + port);
    put(settings, "listener.security.protocol.map", "BROKER:PLAINTEXT,CONTROLLER:PLAINTEXT");
    put(settings, "inter.broker.listener.name", "BROKER");
    put(settings, "controller.listener.names", CONTROLLER);
    // By setting, not by the log: the same folder may be started on other ports.
    put(settings, "controller.quorum.voters", NODE + "@127.0.0.1:" + controllerPort);
    // A killed broker is known as gone after a second; by default its restart waits for more than
    // ten.
    put(settings, "broker.session.timeout.ms", 1000);
    put(settings, "broker.heartbeat.interval.ms", 250);
    put(settings, "controller.quorum.election.timeout.ms", 200);
    put(settings, "group.initial.rebalance.delay.ms", 0);
    put(settings, "auto.create.topics.enable", false);
    put(settings, "log.retention.ms", -1);
    put(settings, "log.retention.bytes", -1);
    alone(settings);
    small(settings);
    return settings;
  }

  private static void alone(Properties settings) {
    put(settings, "default.replication.factor", 1);
    put(settings, "min.insync.replicas", 1);
    for (String topic :
        new String[] {"offsets.topic", "transaction.state.log", "share.coordinator.state.topic"}) {
      put(settings, topic + ".replication.factor", 1);
      put(settings, topic + ".num.partitions", 1);
    }
    put(settings, "transaction.state.log.min.isr", 1);
    put(settings, "share.coordinator.state.topic.min.isr", 1);
  }

  private static void small(Properties settings) {
    put(settings, "num.network.threads", 2);
    put(settings, "num.io.threads", 4);
    put(settings, "background.threads", 2);
    put(settings, "num.recovery.threads.per.data.dir", 2);
    put(settings, "group.coordinator.threads", 1);
    put(settings, "share.coordinator.threads", 1);
    // The cleaner takes its whole buffer at the start: 128 MB unless told otherwise.
    put(settings, "log.cleaner.dedupe.buffer.size", 2 << 20);
    put(settings, "log.index.size.max.bytes", 1 << 20);
  }

  private static void put(Properties settings, String name, Object value) {
    settings.setProperty(name, value.toString());
  }
}
