package io.gongkai.local.launcher.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.bson.Document;

/** Warnings of some organs: none was begun again unless it certainly had not left. */
final class WarningCount {
  private final Tally tally;

  WarningCount(Tally tally) {
    this.tally = tally;
  }

  void of(MongoClient store, Collection<String> organs) {
    List<String> twice = new ArrayList<>();
    long[] all = {0};
    store
        .getDatabase("request")
        .getCollection("warnings")
        .find(Filters.in("head.organ", organs))
        .forEach(
            warning -> {
              all[0]++;
              if (isToldTwice(warning.getList("facts", Document.class))) {
                twice.add(warning.getString("_id"));
              }
            });
    tally.doubled(twice.size());
    tally.none("warnings told twice, of " + all[0], twice);
  }

  private static boolean isToldTwice(List<Document> facts) {
    boolean told = false;
    for (Document fact : facts) {
      switch (fact.getString("type")) {
        case "Begun" -> {
          if (told) {
            return true;
          }
          told = true;
        }
        case "NotSent" -> told = false;
        case "Settled" -> told = fact.get("data", Document.class).getBoolean("sent", true);
        default -> {}
      }
    }
    return false;
  }
}
