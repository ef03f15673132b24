package io.gongkai.request.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SampleLedgersTest {

  @ParameterizedTest
  @CsvSource({
    "yunfu-2020, 12",
    "pingtan-2021, 85",
    "hongze-2024, 101",
    "huaian-2024, 3550",
    "all-kinds, 13"
  })
  void a_clean_ledger_is_taken_whole(String name, int cases) {
    LedgerLines walked = LedgerLines.of(name + ".ledger.ndjson");
    assertThat(walked.refused).isEmpty();
    assertThat(walked.cases).hasSize(cases);
  }

  @Test
  void of_the_ledger_with_errors_exactly_the_wrong_request_lines_are_refused() {
    Map<Integer, String> refused = LedgerLines.of("hongze-2024-with-errors.ledger.ndjson").refused;
    assertThat(refused)
        .containsExactlyInAnyOrderEntriesOf(
            Map.ofEntries(
                Map.entry(331, "already-closed"),
                Map.entry(336, "bad-value"),
                Map.entry(356, "unknown-subject"),
                Map.entry(362, "already-closed"),
                Map.entry(364, "unknown-subject"),
                Map.entry(396, "bad-value"),
                Map.entry(414, "unknown-subject"),
                Map.entry(427, "unknown-subject"),
                Map.entry(471, "unknown-subject"),
                Map.entry(478, "already-closed"),
                Map.entry(479, "bad-value"),
                Map.entry(484, "already-closed"),
                Map.entry(493, "bad-json"),
                Map.entry(505, "bad-value"),
                Map.entry(520, "unknown-subject"),
                Map.entry(527, "already-closed"),
                Map.entry(532, "bad-value"),
                Map.entry(535, "already-closed")));
  }

  @ParameterizedTest
  @CsvSource({"A1, 2025-04-25", "A3, 2025-07-02"})
  void due_days_of_all_kinds_come_out(String ref, LocalDate due) {
    Moment moment =
        LedgerLines.of("all-kinds.ledger.ndjson").at("990001-BGS", ref, LocalDate.of(2026, 1, 30));
    assertThat(moment.due()).isEqualTo(due);
  }

  @ParameterizedTest
  @CsvSource({"A4, 110000", "A5, 20000"})
  void fees_of_all_kinds_come_out(String ref, long amount) {
    Moment moment =
        LedgerLines.of("all-kinds.ledger.ndjson").at("990001-BGS", ref, LocalDate.of(2026, 1, 30));
    assertThat(moment.application().fees().getLast().amount()).isEqualTo(amount);
  }
}
