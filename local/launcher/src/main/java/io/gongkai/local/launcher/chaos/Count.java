package io.gongkai.local.launcher.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.Lineage;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Compares lines and messages that were acknowledged with what is stored, announced and counted.
 */
final class Count {
  private final Door door;
  private final String organ;
  private final Acknowledged acknowledged;
  private final Tally tally;

  Count(Door door, String organ, Acknowledged acknowledged, Tally tally) {
    this.door = door;
    this.organ = organ;
    this.acknowledged = acknowledged;
    this.tally = tally;
  }

  /** {@code expected}: cells by year, computed from what was sent. */
  void of(MongoClient store, Map<Integer, Map<String, Integer>> expected) {
    Map<String, Integer> lines = acknowledged.bySubject();
    Set<String> subjects = new HashSet<>(lines.keySet());
    subjects.addAll(acknowledged.live());
    stored(StoredFacts.of(store, subjects, Filters.eq("organ", organ)), lines);
    expected.forEach(this::counted);
  }

  private void stored(StoredFacts facts, Map<String, Integer> lines) {
    lines.forEach(
        (subject, wanted) -> {
          List<String> found = facts.lines(subject);
          int distinct = Set.copyOf(found).size();
          tally.lost(wanted - distinct);
          tally.doubled(found.size() - distinct);
        });
    tally.lost(acknowledged.live().stream().filter(id -> !facts.has(id)).count());
    tally.none(
        "histories with a gap or an unannounced fact",
        lines.keySet().stream().filter(id -> !facts.isWhole(id)).toList());
    tally.none("events and facts that do not match", facts.unmatched());
  }

  private void counted(int year, Map<String, Integer> cells) {
    JsonNode report = door.get("/api/v1/annual-reports/" + organ + "/" + year + "?scope=own");
    cells.forEach(
        (cell, wanted) -> {
          int found = report.get("cells").path(cell).asInt(-1);
          tally.prove(year + " " + cell, wanted, found);
          tally.doubled(found - wanted);
          int behind = new Lineage(door).of(organ, year, cell, "?scope=own").get("members").size();
          tally.prove(year + " members of " + cell, wanted, behind);
        });
    tally.prove(year + " balanced", true, report.path("proof").path("balanced").asBoolean());
  }
}
