package io.gongkai.local.launcher.bench;

import java.util.ArrayList;
import java.util.List;

/** Runs of the same calls and of their reference, turned into figures. */
final class Series {
  private final List<Timed> values = new ArrayList<>();
  private final List<Timed> references = new ArrayList<>();

  void value(Timed run) {
    values.add(run);
  }

  void reference(Timed run) {
    references.add(run);
  }

  /** Calls per second. */
  Figure pace(String name, String unit) {
    return Figure.of(
        name,
        unit,
        values.stream().map(Timed::perSecond).toList(),
        references.stream().map(Timed::perSecond).toList());
  }

  /** Milliseconds within which this part of the calls was answered. */
  Figure within(String name, double part) {
    return Figure.of(
        name,
        "ms",
        values.stream().map(run -> run.within(part)).toList(),
        references.stream().map(run -> run.within(part)).toList());
  }
}
