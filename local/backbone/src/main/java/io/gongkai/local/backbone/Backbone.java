package io.gongkai.local.backbone;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One store and one broker for all tests of a JVM, started when first asked for, on free ports. */
public final class Backbone {
  private static @Nullable LocalMongo store;
  private static @Nullable LocalKafka broker;

  private Backbone() {}

  /**
   * The connection string of a store in memory; tests keep apart by the names of their databases.
   */
  public static synchronized String mongo() {
    LocalMongo running = store;
    if (running == null) {
      running = LocalMongo.start(null, 0);
      store = running;
      Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    }
    return running.uri();
  }

  /**
   * The address of a broker that has these topics; tests keep apart by the names of their topics
   * and groups.
   */
  public static synchronized String kafka(String... topics) {
    LocalKafka running = broker;
    if (running == null) {
      try {
        running = LocalKafka.start(Files.createTempDirectory("kafka"), 0, 0);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
      broker = running;
      Runtime.getRuntime().addShutdownHook(new Thread(running::close));
    }
    running.createTopics(List.of(topics), 1);
    return running.bootstrap();
  }
}
