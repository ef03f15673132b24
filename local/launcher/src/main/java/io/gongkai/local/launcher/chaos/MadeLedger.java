package io.gongkai.local.launcher.chaos;

import java.util.List;
import java.util.Map;

/**
 * A ledger that nobody kept, and what a report must say of it.
 *
 * @param lines as they go through the door
 * @param subjects the subject's id for each line, in the same order
 * @param cells what these lines add to the cells of the report on {@link LedgerMaker#YEAR}
 */
record MadeLedger(List<String> lines, List<String> subjects, Map<String, Integer> cells) {

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
