package io.gongkai.local.launcher.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.LedgerImport;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/**
 * Lines of a ledger per second, from the first byte until all readers have caught up. Reference:
 * the same lines put into the same store one by one by the bare driver.
 */
public final class ImportBench {
  private final Door door;
  private final String store;
  private final Consumer<String> said;

  /** {@code store}: connection string of the platform's store. */
  public ImportBench(Door door, String store, Consumer<String> said) {
    this.door = door;
    this.store = store;
    this.said = said;
  }

  /** So many runs of import and reference in turn, each with organs that were never there. */
  public Figure run(Path file, int runs) {
    List<Double> values = new ArrayList<>();
    List<Double> references = new ArrayList<>();
    String series = Long.toString(System.currentTimeMillis(), 36);
    for (int run = 0; run < runs; run++) {
      List<String> lines = FreshLedger.of(file, "-B" + series + run);
      values.add(imported(lines));
      references.add(inserted(lines));
      said.accept(
          "run %d: %.0f lines/s, bare inserts %.0f/s"
              .formatted(run + 1, values.getLast(), references.getLast()));
    }
    return Figure.of("import", "lines/s", values, references);
  }

  private double imported(List<String> lines) {
    var body =
        HttpRequest.BodyPublishers.ofString(
            String.join("\n", lines) + "\n", StandardCharsets.UTF_8);
    long began = System.nanoTime();
    JsonNode summary = new LedgerImport(door).run(body, answer -> {});
    double seconds = (System.nanoTime() - began) / 1e9;
    if (summary.get("applied").asInt() != lines.size()) {
      throw new Refused("not every line was applied: " + summary);
    }
    return lines.size() / seconds;
  }

  private double inserted(List<String> lines) {
    try (MongoClient client = MongoClients.create(store)) {
      var database = client.getDatabase("bench");
      MongoCollection<Document> bare = database.getCollection("lines");
      List<Document> documents = lines.stream().map(Document::parse).toList();
      long began = System.nanoTime();
      documents.forEach(bare::insertOne);
      double seconds = (System.nanoTime() - began) / 1e9;
      database.drop();
      return lines.size() / seconds;
    }
  }
}
