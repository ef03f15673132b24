package io.gongkai.local.launcher.bench;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.LedgerImport;
import io.gongkai.local.launcher.client.LocalOffice;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;
import org.bson.Document;
import tools.jackson.databind.JsonNode;

/** Fills the desk of the local office with open cases, by importing ledgers through the door. */
final class FillDesk {
  private static final int CHUNK = 2000;

  private final Door operator;
  private final OpenCases cases;
  private final MongoClient store;
  private final Consumer<String> said;
  private int made;

  FillDesk(Door operator, OpenCases cases, MongoClient store, Consumer<String> said) {
    this.operator = operator;
    this.cases = cases;
    this.store = store;
    this.said = said;
  }

  /** Imports as many cases as are missing; all readers have caught up when it returns. */
  void upTo(long wanted) {
    for (long open = open(); open < wanted; ) { // counting is a walk over all of them
      int to = made + (int) Math.min(CHUNK, wanted - open);
      List<String> lines = cases.lines(made, to);
      String body = String.join("\n", lines) + "\n";
      JsonNode summary =
          new LedgerImport(operator)
              .run(HttpRequest.BodyPublishers.ofString(body, StandardCharsets.UTF_8), answer -> {});
      if (summary.get("applied").asInt() != lines.size()) {
        throw new Refused("not every line was applied: " + summary);
      }
      open += lines.size();
      made = to;
      said.accept(open + " open cases");
    }
  }

  /** How many open cases the office has. */
  long open() {
    return store
        .getDatabase("request")
        .getCollection("applications")
        .countDocuments(
            Filters.and(
                Filters.eq("head.organ", LocalOffice.ORGAN), Filters.eq("head.open", true)));
  }

  /** Some of the cases that nobody has yet. */
  List<String> unassigned(int some) {
    return store
        .getDatabase("request")
        .getCollection("applications")
        .find(
            Filters.and(
                Filters.eq("head.organ", LocalOffice.ORGAN),
                Filters.eq("head.state", "REGISTERED")))
        .limit(some)
        .map((Document found) -> found.getString("_id"))
        .into(new java.util.ArrayList<>());
  }
}
