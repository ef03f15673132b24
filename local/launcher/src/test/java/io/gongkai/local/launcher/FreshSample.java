package io.gongkai.local.launcher;

import io.gongkai.local.launcher.bench.FreshLedger;
import java.util.List;
import java.util.UUID;

/**
 * A sample for organs that were never there: the same year of work, to be brought in from nothing
 * once more.
 */
record FreshSample(String suffix, List<String> lines) {

  static FreshSample of(String name) {
    String suffix = "-T" + UUID.randomUUID().toString().substring(0, 8);
    return new FreshSample(suffix, FreshLedger.of(Platform.sample(name), suffix));
  }

  String text() {
    return String.join("\n", lines) + "\n";
  }
}
