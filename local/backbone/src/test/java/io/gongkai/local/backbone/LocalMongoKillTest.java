package io.gongkai.local.backbone;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.MongoException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Indexes;
import com.mongodb.client.model.Updates;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The store in a process of its own, killed in the middle of the work, again and again on the same
 * folder.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
class LocalMongoKillTest {
  private static final int WRITERS = 6;

  /** The child: a store on a folder, its address on standard output. */
  static final class Child {
    public static void main(String[] arguments) throws InterruptedException {
      LocalMongo store = LocalMongo.start(Path.of(arguments[0]), 0);
      System.out.println(store.uri());
      Thread.currentThread().join();
    }
  }

  @Test
  void no_acknowledged_write_is_lost_when_the_process_is_killed(@TempDir Path folder)
      throws Exception {
    Map<String, Integer> acknowledged = new ConcurrentHashMap<>();
    for (int round = 0; round < 3; round++) {
      Process child = child(folder);
      String uri = firstLine(child);
      try (var writers = Executors.newFixedThreadPool(WRITERS);
          MongoClient client = MongoClients.create(uri + "/?serverSelectionTimeoutMS=10000")) {
        MongoCollection<Document> cases = client.getDatabase("kill").getCollection("cases");
        cases.createIndex(Indexes.ascending("version"));
        for (int writer = 0; writer < WRITERS; writer++) {
          String name = round + "-" + writer;
          writers.execute(() -> write(cases, name, acknowledged));
        }
        Thread.ofVirtual().start(() -> killLater(child)).join();
        writers.shutdown();
        assertThat(writers.awaitTermination(30, TimeUnit.SECONDS)).isTrue();
      }
    }
    assertThat(acknowledged).hasSizeGreaterThan(300);
    assertAllThere(folder, acknowledged);
  }

  private static void write(
      MongoCollection<Document> cases, String name, Map<String, Integer> acknowledged) {
    try {
      for (int i = 0; ; i++) {
        String id = name + "-" + i;
        cases.insertOne(
            new Document("_id", id).append("version", 1).append("text", "依申请公开".repeat(20)));
        acknowledged.put(id, 1);
        if (i >= 5) {
          String older = name + "-" + (i - 5);
          cases.updateOne(
              Filters.eq("_id", older),
              Updates.combine(
                  Updates.inc("version", 1), Updates.push("facts", new Document("seq", i))));
          acknowledged.put(older, 2);
        }
      }
    } catch (MongoException killed) {
      // not acknowledged: may be there or not
    }
  }

  private static void assertAllThere(Path folder, Map<String, Integer> acknowledged) {
    try (LocalMongo store = LocalMongo.start(folder, 0);
        MongoClient client = MongoClients.create(store.uri())) {
      MongoCollection<Document> cases = client.getDatabase("kill").getCollection("cases");
      Map<String, Integer> stored = new ConcurrentHashMap<>();
      cases
          .find()
          .forEach(
              document -> stored.put(document.getString("_id"), document.getInteger("version")));
      List<String> lost = new ArrayList<>();
      acknowledged.forEach(
          (id, version) -> {
            if (stored.getOrDefault(id, 0) < version) {
              lost.add(id);
            }
          });
      assertThat(lost).isEmpty();
      for (int version = 1; version <= 2; version++) {
        int wanted = version;
        assertThat(cases.countDocuments(Filters.eq("version", version)))
            .isEqualTo(stored.values().stream().filter(v -> v == wanted).count());
      }
    }
  }

  private static Process child(Path folder) throws Exception {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    return new ProcessBuilder(
            java,
            "-Xmx256m",
            "-XX:+UseSerialGC",
            "-cp",
            System.getProperty("java.class.path"),
            Child.class.getName(),
            folder.toString())
        .redirectError(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private static String firstLine(Process child) throws Exception {
    var lines =
        new BufferedReader(new InputStreamReader(child.getInputStream(), StandardCharsets.UTF_8));
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      if (line.startsWith("mongodb://")) {
        Thread.ofVirtual().start(() -> lines.lines().forEach(rest -> {}));
        return line;
      }
    }
    throw new IllegalStateException("the child ended");
  }

  private static void killLater(Process child) {
    try {
      assertThat(child.waitFor(1500, TimeUnit.MILLISECONDS)).isFalse();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    child.destroyForcibly().onExit().join();
  }
}
