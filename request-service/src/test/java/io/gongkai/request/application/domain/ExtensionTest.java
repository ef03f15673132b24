package io.gongkai.request.application.domain;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExtensionTest {

  @Test
  void the_days_are_added_to_the_period() {
    AppliedCase.received("2025-03-03").extend("2025-03-20", 20).isDue("2025-04-28");
  }

  @Test
  void an_extension_is_lawful_to_the_last_day_and_not_after() {
    AppliedCase.received("2025-03-03")
        .isDue("2025-03-31")
        .refuses("extension-too-late", c -> c.extend("2025-04-01", 5))
        .extend("2025-03-31", 5)
        .isDue("2025-04-08");
  }

  @Test
  void all_extensions_together_are_at_most_twenty() {
    AppliedCase.received("2025-03-03")
        .extend("2025-03-10", 12)
        .refuses("extension-over-20", c -> c.extend("2025-03-11", 9))
        .extend("2025-03-11", 8)
        .refuses("extension-over-20", c -> c.extend("2025-03-12", 1))
        .isDue("2025-04-28");
  }

  @Test
  void a_reset_drops_the_days_but_they_count_toward_the_twenty() {
    AppliedCase.received("2025-10-09")
        .extend("2025-10-09", 15)
        .askCorrection("2025-10-10", "2025-10-31")
        .correct("2025-10-13")
        .isDue("2025-11-10")
        .refuses("extension-over-20", c -> c.extend("2025-10-14", 6))
        .extend("2025-10-14", 5)
        .isDue("2025-11-17");
  }

  @ParameterizedTest
  @CsvSource({"0", "21", "-1"})
  void one_extension_has_one_to_twenty_days(int days) {
    AppliedCase.received("2025-03-03").refuses("bad-value", c -> c.extend("2025-03-10", days));
  }

  @Test
  void the_due_day_is_judged_by_the_calendar_known_on_the_day_of_the_step() {
    AppliedCase.received("2020-01-10")
        .isDueAsSeenOn("2020-01-11", "2020-02-12")
        .isDueAsSeenOn("2020-02-14", "2020-02-14")
        .extend("2020-02-13", 5);
  }
}
