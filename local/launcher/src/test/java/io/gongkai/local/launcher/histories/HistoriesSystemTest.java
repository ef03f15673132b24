package io.gongkai.local.launcher.histories;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.launcher.Platform;
import io.gongkai.local.launcher.WithLedgers;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Random years of a city against the texts: which lines go in, with which code the others are
 * refused, and every cell of the reports. {@code -Dgongkai.histories=100} tries more of them,
 * {@code -Dgongkai.histories.seed=N} others.
 */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@WithLedgers
class HistoriesSystemTest {
  private static final int HISTORIES = Integer.getInteger("gongkai.histories", 2);
  private static final int PARTS = Integer.getInteger("gongkai.histories.parts", 60);
  private static final long SEED = Long.getLong("gongkai.histories.seed", 711);

  @ParameterizedTest
  @EnumSource
  void a_history_comes_to_what_the_texts_say_of_its_lines(Trial.Way way) {
    List<String> different = new ArrayList<>();
    for (long seed = SEED; seed < SEED + HISTORIES; seed++) {
      Trial trial = new Trial(seed, way, Platform.shared().as("operator"));
      List<String> found = trial.differences(History.all(PARTS), 0);
      if (!found.isEmpty()) {
        String small = new Smallest(trial, History.all(PARTS), found).find();
        different.add("-Dgongkai.histories.seed=" + seed + " " + way + ", " + small);
      }
    }
    assertThat(different).isEmpty();
  }
}
