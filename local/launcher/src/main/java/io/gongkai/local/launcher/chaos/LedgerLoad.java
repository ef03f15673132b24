package io.gongkai.local.launcher.chaos;

import io.gongkai.local.launcher.Refused;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** Ledgers of an organ that never was, one after another. */
final class LedgerLoad {
  private static final int SUBJECTS = 60;

  private final LedgerMaker maker;
  private final ImportLoad imports;
  private final List<MadeLedger> ledgers = new ArrayList<>();

  LedgerLoad(LedgerMaker maker, ImportLoad imports) {
    this.maker = maker;
    this.imports = imports;
  }

  /** The organ itself. */
  void prepare() {
    bring(maker.organ());
  }

  void write(BooleanSupplier goOn) {
    while (goOn.getAsBoolean()) {
      bring(maker.next(SUBJECTS));
    }
  }

  private void bring(MadeLedger ledger) {
    ledgers.add(ledger);
    imports.bring(ledger);
  }

  /**
   * The whole once more: nothing may be new, and all readers have caught up when the answer comes.
   */
  void settle() {
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

  /** What the report on {@link LedgerMaker#YEAR} must say. */
  Map<String, Integer> cells() {
    Map<String, Integer> cells = new HashMap<>();
    ledgers.forEach(
        ledger -> ledger.cells().forEach((cell, count) -> cells.merge(cell, count, Integer::sum)));
    return cells;
  }
}
