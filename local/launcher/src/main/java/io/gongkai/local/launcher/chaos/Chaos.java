package io.gongkai.local.launcher.chaos;

import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.Refused;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.process.Ports;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;

/** One run: an organ of its own, imports and live commands while processes fall, then the count. */
public final class Chaos {
  private static final int SUBJECTS = 60;
  private static final int WRITERS = 3;

  private final DataFolder data;
  private final Ports ports;
  private final Consumer<String> said;

  public Chaos(DataFolder data, Ports ports, Consumer<String> said) {
    this.data = data;
    this.ports = ports;
    this.said = said;
  }

  /**
   * Needs a platform that runs on the folder under its supervisor. The seed decides the load and
   * who falls.
   */
  public Outcome run(int kills, Duration time, long seed) {
    String organ = "CHAOS-" + seed + "-" + Long.toString(System.currentTimeMillis(), 36);
    String address = "http://127.0.0.1:" + ports.gateway();
    Door operator = new Door(address, data.token("operator"));
    Acknowledged acknowledged = new Acknowledged();
    ImportLoad imports = new ImportLoad(operator, acknowledged);
    MessageLoad messages =
        new MessageLoad(new Door(address, data.token("zhang-san")), organ, acknowledged);
    LedgerMaker maker = new LedgerMaker(organ, seed);
    List<MadeLedger> ledgers = new ArrayList<>(List.of(maker.organ()));
    imports.bring(ledgers.getFirst());
    Killer killer = new Killer(data, seed);
    long end = System.nanoTime() + time.toNanos();
    List<String> killed;
    try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
      Future<List<String>> killing = threads.submit(() -> killer.kill(kills, time));
      List<Future<?>> writing = new ArrayList<>();
      for (int i = 0; i < WRITERS; i++) {
        writing.add(
            threads.submit(
                () -> messages.write(() -> System.nanoTime() < end || !killing.isDone())));
      }
      while (System.nanoTime() < end || !killing.isDone()) {
        MadeLedger ledger = maker.next(SUBJECTS);
        ledgers.add(ledger);
        imports.bring(ledger);
        said.accept(acknowledged.size() + " acknowledged");
      }
      killed = got(killing);
      writing.forEach(Chaos::got);
    }
    settle(imports, ledgers);
    return new Count(operator, organ, acknowledged)
        .of(killed, "mongodb://127.0.0.1:" + ports.store(), expected(ledgers, messages.written()));
  }

  /**
   * The whole once more: nothing may be new, and all readers have caught up when the answer comes.
   */
  private static void settle(ImportLoad imports, List<MadeLedger> ledgers) {
    MadeLedger all =
        new MadeLedger(
            ledgers.stream().flatMap(ledger -> ledger.lines().stream()).toList(),
            ledgers.stream().flatMap(ledger -> ledger.subjects().stream()).toList(),
            Map.of());
    long applied = imports.bring(all).get("applied").asLong();
    if (applied != 0) {
      throw new Refused(applied + " lines that were acknowledged were gone");
    }
  }

  private static Map<Integer, Map<String, Integer>> expected(List<MadeLedger> ledgers, int live) {
    Map<String, Integer> cells = new HashMap<>();
    ledgers.forEach(
        ledger -> ledger.cells().forEach((cell, count) -> cells.merge(cell, count, Integer::sum)));
    int thisYear = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
    return Map.of(LedgerMaker.YEAR, cells, thisYear, Map.of("s1.messages.portal_complaint", live));
  }

  private static <T> T got(Future<T> future) {
    try {
      return future.get();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Refused("interrupted");
    }
  }
}
