package io.gongkai.local.backbone.broker;

import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.kafka.common.Uuid;
import org.apache.kafka.metadata.storage.Formatter;

/** A folder becomes the storage of a broker once; afterwards it is taken as it is. */
public final class BrokerStorage {
  private BrokerStorage() {}

  public static void prepare(Path folder) {
    if (Files.exists(folder.resolve("meta.properties"))) {
      return;
    }
    try {
      Files.createDirectories(folder);
      new Formatter()
          .setPrintStream(
              new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8))
          .setNodeId(BrokerSettings.NODE)
          .setClusterId(Uuid.randomUuid().toString())
          .setControllerListenerName(BrokerSettings.CONTROLLER)
          .setMetadataLogDirectory(folder.toAbsolutePath().toString())
          .addDirectory(folder.toAbsolutePath().toString())
          .run();
    } catch (Exception e) {
      throw new IllegalStateException("the broker's folder cannot be prepared: " + folder, e);
    }
  }
}
