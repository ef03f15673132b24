package io.gongkai.kit.listen;

import io.gongkai.local.backbone.LocalKafka;
import io.gongkai.local.backbone.Ports;
import io.gongkai.local.testkit.Docker;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** One broker for all tests of the module, for as long as they run. */
public final class TestBroker {

  private static final String BOOTSTRAP = Docker.kafka().orElseGet(TestBroker::start);

  private TestBroker() {}

  public static String bootstrap() {
    return BOOTSTRAP;
  }

  private static String start() {
    try {
      Path folder = Files.createTempDirectory("gongkai-kit-kafka");
      return LocalKafka.start(folder, Ports.free(), Ports.free()).bootstrap();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
