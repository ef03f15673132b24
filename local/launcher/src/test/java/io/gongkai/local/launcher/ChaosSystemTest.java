package io.gongkai.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.launcher.chaos.Chaos;
import io.gongkai.local.launcher.chaos.Outcome;
import io.gongkai.local.launcher.chaos.Proof;
import java.time.Duration;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Isolated;

/** Three processes fall under load; the same run is `./gongkai chaos --kills 3`. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@Isolated("kills everybody")
class ChaosSystemTest {
  private final Platform platform = Platform.shared();

  @Test
  void nothing_acknowledged_is_lost_or_doubled_when_processes_are_killed() {
    Outcome outcome =
        new Chaos(platform.data(), platform.ports(), said -> {}).run(3, Duration.ofSeconds(30), 20);
    assertThat(outcome.kills()).isEqualTo(3);
    assertThat(outcome.acknowledged()).isGreaterThan(50);
    assertThat(outcome.lost()).isZero();
    assertThat(outcome.doubled()).isZero();
    assertThat(outcome.proofs()).isNotEmpty().allMatch(Proof::ok);
  }
}
