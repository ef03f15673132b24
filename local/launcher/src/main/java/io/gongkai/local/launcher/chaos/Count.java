package io.gongkai.local.launcher.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.Lineage;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Compares what was acknowledged with what is stored, announced and counted. */
final class Count {
  private final Door door;
  private final String organ;
  private final Acknowledged acknowledged;
  private final List<Proof> proofs = new ArrayList<>();
  private int lost;
  private int doubled;

  Count(Door door, String organ, Acknowledged acknowledged) {
    this.door = door;
    this.organ = organ;
    this.acknowledged = acknowledged;
  }

  /** {@code expected}: cells by year, computed from what was sent. */
  Outcome of(List<String> killed, String store, Map<Integer, Map<String, Integer>> expected) {
    Map<String, Integer> lines = acknowledged.bySubject();
    Set<String> subjects = new HashSet<>(lines.keySet());
    subjects.addAll(acknowledged.live());
    try (MongoClient client = MongoClients.create(store)) {
      stored(StoredFacts.of(client, subjects, organ), lines);
    }
    expected.forEach(this::counted);
    return new Outcome(killed.size(), killed, acknowledged.size(), lost, doubled, proofs);
  }

  private void stored(StoredFacts facts, Map<String, Integer> lines) {
    lines.forEach(
        (subject, wanted) -> {
          List<String> found = facts.lines(subject);
          int distinct = Set.copyOf(found).size();
          lost += Math.max(0, wanted - distinct);
          doubled += found.size() - distinct;
        });
    lost += (int) acknowledged.live().stream().filter(id -> !facts.has(id)).count();
    long torn = lines.keySet().stream().filter(id -> !facts.isWhole(id)).count();
    proofs.add(Proof.of("histories with a gap or an unannounced fact", 0L, torn));
    List<String> unmatched = facts.unmatched();
    proofs.add(
        new Proof(
            "events match facts one to one",
            unmatched.isEmpty(),
            unmatched.stream().limit(10).toList().toString()));
  }

  private void counted(int year, Map<String, Integer> cells) {
    JsonNode report = door.get("/api/v1/annual-reports/" + organ + "/" + year + "?scope=own");
    cells.forEach(
        (cell, wanted) -> {
          int found = report.get("cells").path(cell).asInt(-1);
          proofs.add(Proof.of(year + " " + cell, wanted, found));
          doubled += Math.max(0, found - wanted);
          int behind = new Lineage(door).of(organ, year, cell, "?scope=own").get("members").size();
          proofs.add(Proof.of(year + " members of " + cell, wanted, behind));
        });
    proofs.add(
        Proof.of(year + " balanced", true, report.path("proof").path("balanced").asBoolean()));
  }
}
