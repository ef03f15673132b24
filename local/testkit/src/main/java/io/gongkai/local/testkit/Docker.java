package io.gongkai.local.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.mongodb.MongoDBContainer;

/**
 * MongoDB and Kafka themselves, in containers, for the same tests that otherwise run on the
 * embedded servers; the images are those of docker-compose.yml. They end with the JVM.
 */
public final class Docker {

  static final String WANTED = "gongkai.docker";

  private Docker() {}

  /** Address of a MongoDB of one's own, where the profile docker is on; else empty. */
  public static Optional<String> mongo() {
    if (!Boolean.getBoolean(WANTED)) {
      return Optional.empty();
    }
    var server = new MongoDBContainer(image("mongo"));
    server.start();
    return Optional.of(server.getConnectionString());
  }

  /** Bootstrap servers of a Kafka of one's own, where the profile docker is on; else empty. */
  public static Optional<String> kafka() {
    if (!Boolean.getBoolean(WANTED)) {
      return Optional.empty();
    }
    var server = new KafkaContainer(image("apache/kafka"));
    server.start();
    return Optional.of(server.getBootstrapServers());
  }

  /** The pinned image of this name, e.g. {@code mongo:8.0}. */
  static String image(String name) {
    try {
      String compose = Files.readString(SourceRules.repository().resolve("docker-compose.yml"));
      Matcher image = Pattern.compile("image: (" + Pattern.quote(name) + ":\\S+)").matcher(compose);
      if (!image.find()) {
        throw new IllegalStateException("docker-compose.yml names no image " + name);
      }
      return image.group(1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
