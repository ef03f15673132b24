package io.gongkai.local.launcher.histories;

import java.util.ArrayList;
import java.util.List;

/** Looks for a small set of parts that still shows a difference, by leaving parts out. */
final class Smallest {
  private static final int MOST_RUNS = 40;

  private final Trial trial;
  private List<Integer> parts;
  private List<String> shown;
  private int runs;

  Smallest(Trial trial, List<Integer> parts, List<String> shown) {
    this.trial = trial;
    this.parts = parts;
    this.shown = shown;
  }

  /** The parts that are left and what they show. */
  String find() {
    int size = Math.max(1, parts.size() / 2);
    while (runs < MOST_RUNS) {
      boolean smaller = leaveOut(size);
      if (!smaller && size == 1) {
        break;
      }
      size = smaller ? Math.min(size, Math.max(1, parts.size() / 2)) : size / 2;
    }
    return "parts " + parts + "\n" + String.join("\n", shown);
  }

  private boolean leaveOut(int size) {
    for (int from = 0; from < parts.size() && runs < MOST_RUNS && parts.size() > 1; from += size) {
      List<Integer> fewer = new ArrayList<>(parts);
      fewer.subList(from, Math.min(parts.size(), from + size)).clear();
      List<String> still = fewer.isEmpty() ? List.of() : trial.differences(fewer, ++runs);
      if (!still.isEmpty()) {
        parts = fewer;
        shown = still;
        return true;
      }
    }
    return false;
  }
}
