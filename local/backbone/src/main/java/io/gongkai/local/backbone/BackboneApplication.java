package io.gongkai.local.backbone;

import java.nio.file.Path;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Broker, store and issuer in one JVM; started side by side, stopped one after the other on
 * SIGTERM.
 */
public final class BackboneApplication {
  static {
    System.setProperty("logback.configurationFile", "backbone-logback.xml");
    System.setProperty("logging.config", "classpath:backbone-logback.xml");
  }

  private static final Logger LOG = LoggerFactory.getLogger(BackboneApplication.class);

  private BackboneApplication() {}

  /**
   * Arguments: data folder, port of the gateway, own ports of broker, controller, store and issuer,
   * each 0 for a free one.
   */
  public static void main(String[] arguments) {
    System.clearProperty("logback.configurationFile"); // read by now; Boot would complain of it
    Path data = Path.of(arguments[0]);
    int gateway = Integer.parseInt(arguments[1]);
    int brokerPort = Integer.parseInt(arguments[2]);
    int controllerPort = Integer.parseInt(arguments[3]);
    int storePort = Integer.parseInt(arguments[4]);
    int issuerPort = Integer.parseInt(arguments[5]);
    var issuing =
        CompletableFuture.supplyAsync(
            () -> LocalIssuer.start(data, issuerPort, gateway), BackboneApplication::onThread);
    LocalMongo store = LocalMongo.start(data.resolve("mongo"), storePort);
    LocalKafka broker =
        LocalKafka.start(data.resolve("kafka"), brokerPort, controllerPort, TopicIndex.all());
    LocalIssuer issuer = issuing.join();
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(issuer, broker, store)));
    LOG.info(
        "ready: broker {}, store {}, issuer {}", broker.bootstrap(), store.uri(), issuer.uri());
    if ("onReady".equals(System.getProperty("gongkai.backbone.exit"))) {
      System.exit(0); // a training run: how the start goes is all that was asked
    }
  }

  private static void onThread(Runnable work) {
    Thread.ofPlatform().name("issuer-start").start(work);
  }

  private static void stop(LocalIssuer issuer, LocalKafka broker, LocalMongo store) {
    issuer.close();
    broker.close();
    store.close();
    LOG.info("stopped");
  }
}
