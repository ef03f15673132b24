package io.gongkai.intake;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.kit.store.FactStores;
import io.gongkai.kit.store.ToyStore;
import io.gongkai.kit.vault.TestVault;
import io.gongkai.kit.web.ProblemCatalogue;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import reactor.core.publisher.Flux;

/** An intake over toys, with few words to say what came of lines. */
final class ToyIntake {

  final MongoDatabase database = ToyStore.database();
  final ToyReaders toys;
  final Intake intake;
  private long arrivals = 1_700_000_000_000L;

  ToyIntake() {
    var stores = new FactStores(database);
    toys = new ToyReaders(stores);
    toys.organs.add("O");
    Map<String, LineReader> byKind = new HashMap<>();
    toys.all().forEach(reader -> reader.kinds().forEach(kind -> byKind.put(kind, reader)));
    var parked = new ParkedLines(database, TestVault.people());
    var catalogue = ProblemCatalogue.load();
    var checks =
        new LineChecks(KindTable.load(), byKind, TestVault.digests().forPurpose("ledger-line"));
    intake =
        new Intake(checks, new LineRun(toys.known(), parked, catalogue), parked, stores, catalogue);
  }

  List<Answer> send(String... lines) {
    List<Incoming> batch = new ArrayList<>();
    for (String line : lines) {
      batch.add(new Incoming(batch.size() + 1, line));
    }
    return intake.apply(batch, arrivals++).block();
  }

  /** The results, rejections by their code. */
  List<String> results(String... lines) {
    return send(lines).stream().map(a -> a.code() == null ? a.result().name() : a.code()).toList();
  }

  List<String> parkedTexts() {
    return Flux.from(database.getCollection("parked_lines").find())
        .map(d -> d.toJson())
        .collectList()
        .block();
  }

  static String made(String organ, String ref, String name) {
    return """
    {"kind":"toy.made","organ":"%s","ref":"%s","at":"2024-01-02T10:00:00+08:00","name":"%s"}"""
        .formatted(organ, ref, name);
  }

  static String pushed(String organ, String ref, int by) {
    return """
    {"kind":"toy.pushed","organ":"%s","ref":"%s","at":"2024-01-03","by":%d}"""
        .formatted(organ, ref, by);
  }

  static String played(String organ, String ref, String toy) {
    return """
    {"kind":"game.played","organ":"%s","ref":"%s","at":"2024-01-04","toy":"%s"}"""
        .formatted(organ, ref, toy);
  }
}
