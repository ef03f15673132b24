package io.gongkai.local.launcher.chaos;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import io.gongkai.local.launcher.DataFolder;
import io.gongkai.local.launcher.chaos.casework.CaseLoad;
import io.gongkai.local.launcher.chaos.casework.LivedCase;
import io.gongkai.local.launcher.chaos.casework.People;
import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.LocalOffice;
import io.gongkai.local.launcher.process.Ports;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * One run: ledgers and messages of an organ of its own and cases of the local office, while
 * processes fall; then the count.
 */
public final class Chaos {
  private static final int WRITERS = 3;
  private static final int DESKS = 2;

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
    LedgerLoad ledgers =
        new LedgerLoad(new LedgerMaker(organ, seed), new ImportLoad(operator, acknowledged));
    MessageLoad messages =
        new MessageLoad(new Door(address, data.token("zhang-san")), organ, acknowledged);
    CaseLoad cases = new CaseLoad(People.of(address, data, seed));
    ledgers.prepare();
    LocalOffice.register(operator);
    cases.prepare();
    try (MongoClient store = MongoClients.create("mongodb://127.0.0.1:" + ports.store())) {
      long before = CaseCount.arrivedToday(store);
      List<String> killed =
          new Storm(new Killer(data, seed), kills, time)
              .over(loads(ledgers, messages, cases, acknowledged));
      ledgers.settle();
      said.accept("counting");
      Tally tally = new Tally();
      new Count(operator, organ, acknowledged, tally)
          .of(store, expected(ledgers, messages.written()));
      new CaseCount(operator, cases, tally).of(store, before);
      new LetterCount(tally).of(store, cases.cases());
      new WarningCount(tally).of(store, List.of(organ, LocalOffice.ORGAN));
      return tally.outcome(killed, acknowledged.size() + taken(cases));
    }
  }

  private List<Consumer<BooleanSupplier>> loads(
      LedgerLoad ledgers, MessageLoad messages, CaseLoad cases, Acknowledged acknowledged) {
    List<Consumer<BooleanSupplier>> loads = new ArrayList<>();
    loads.add(goOn -> ledgers.write(() -> isOn(goOn, acknowledged, cases)));
    loads.addAll(Collections.nCopies(WRITERS, messages::write));
    loads.addAll(Collections.nCopies(DESKS, cases::write));
    return loads;
  }

  private boolean isOn(BooleanSupplier goOn, Acknowledged acknowledged, CaseLoad cases) {
    said.accept(
        acknowledged.size() + " acknowledged, " + cases.cases().size() + " cases from end to end");
    return goOn.getAsBoolean();
  }

  /** Steps, letters and deliveries. */
  private static int taken(CaseLoad cases) {
    return cases.cases().stream()
        .mapToInt(
            lived ->
                lived.facts().size()
                    + lived.letters().size()
                    + (int) lived.letters().stream().filter(LivedCase.Issued::delivered).count())
        .sum();
  }

  private static Map<Integer, Map<String, Integer>> expected(LedgerLoad ledgers, int live) {
    int thisYear = LocalDate.now(ZoneId.of("Asia/Shanghai")).getYear();
    return Map.of(
        LedgerMaker.YEAR, ledgers.cells(), thisYear, Map.of("s1.messages.portal_complaint", live));
  }
}
