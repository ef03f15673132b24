package io.gongkai.local.launcher.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.model.Filters;
import io.gongkai.local.launcher.chaos.casework.LivedCase;
import io.gongkai.local.launcher.client.LocalOffice;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/**
 * Letters of the office: those that were issued are there once and were delivered once; a run of
 * numbers, of one organ, kind and year, has each number once and no gap.
 */
final class LetterCount {
  /** The service itself completes what was cut off, every few seconds. */
  private static final Duration PATIENCE = Duration.ofSeconds(30);

  private final Tally tally;

  LetterCount(Tally tally) {
    this.tally = tally;
  }

  void of(MongoClient store, List<LivedCase> cases) {
    List<StoredLetter> letters = settled(store);
    Map<String, List<StoredLetter>> byCase =
        letters.stream().collect(Collectors.groupingBy(StoredLetter::application));
    cases.forEach(lived -> ofCase(lived, byCase.getOrDefault(lived.id(), List.of())));
    tally.none("runs of letter numbers with a gap or a number twice", torn(letters));
  }

  /** The letters once none is cut off any more, or as they are after the patience. */
  private static List<StoredLetter> settled(MongoClient store) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    List<StoredLetter> letters = stored(store);
    while (!letters.stream().allMatch(StoredLetter::isWhole) && System.nanoTime() < end) {
      LockSupport.parkNanos(Duration.ofSeconds(1).toNanos());
      letters = stored(store);
    }
    return letters;
  }

  private static List<StoredLetter> stored(MongoClient store) {
    return store
        .getDatabase("request")
        .getCollection("letters")
        .find(Filters.eq("head.organ", LocalOffice.ORGAN))
        .map(StoredLetter::new)
        .into(new ArrayList<>());
  }

  private void ofCase(LivedCase lived, List<StoredLetter> letters) {
    Multiset wanted = Multiset.of(lived.letters().stream().map(LivedCase.Issued::id).toList());
    Multiset found = Multiset.of(letters.stream().map(StoredLetter::id).toList());
    tally.lost(wanted.missingIn(found));
    tally.doubled(found.missingIn(wanted));
    Map<String, StoredLetter> byId =
        letters.stream().collect(Collectors.toMap(StoredLetter::id, Function.identity()));
    for (LivedCase.Issued issued : lived.letters()) {
      StoredLetter letter = byId.get(issued.id());
      long told = letter == null ? 0 : letter.count("Delivered");
      tally.lost((issued.delivered() ? 1 : 0) - told);
      tally.doubled(told - 1);
    }
    List<String> halves =
        letters.stream().filter(letter -> !letter.isWhole()).map(StoredLetter::id).toList();
    if (!halves.isEmpty()) {
      tally.none("letters of " + lived.id() + " without effect or without bytes", halves);
    }
  }

  private static List<String> torn(List<StoredLetter> letters) {
    Map<String, List<Long>> runs = new TreeMap<>();
    letters.stream()
        .filter(StoredLetter::isNumbered)
        .forEach(
            letter ->
                runs.computeIfAbsent(letter.run(), run -> new ArrayList<>()).add(letter.serial()));
    return runs.entrySet().stream()
        .filter(
            run ->
                !run.getValue().stream()
                    .sorted()
                    .toList()
                    .equals(LongStream.rangeClosed(1, run.getValue().size()).boxed().toList()))
        .map(run -> run.getKey() + run.getValue())
        .toList();
  }
}
