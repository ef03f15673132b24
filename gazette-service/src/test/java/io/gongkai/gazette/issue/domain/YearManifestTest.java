package io.gongkai.gazette.issue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class YearManifestTest {

  @Test
  void a_year_without_gaps_is_complete() {
    YearManifest manifest = YearManifest.of(2025, List.of(regular(1, 101), regular(2, 102)));
    assertThat(manifest.regular().complete()).isTrue();
    assertThat(manifest.regular().present()).isEqualTo(2);
    assertThat(manifest.serials().complete()).isTrue();
  }

  @Test
  void a_missing_number_is_named() {
    YearManifest manifest = YearManifest.of(2025, List.of(regular(2, 102), regular(4, 104)));
    assertThat(manifest.regular().missing()).containsExactly(1L, 3L);
    assertThat(manifest.serials().missing()).containsExactly(103L);
  }

  @Test
  void extra_issues_run_in_their_own_sequence() {
    IssueNumbers extra = new IssueNumbers(2025, Edition.EXTRA, 1, 102);
    YearManifest manifest = YearManifest.of(2025, List.of(regular(1, 101), extra));
    assertThat(manifest.extra().present()).isOne();
    assertThat(manifest.regular().complete()).isTrue();
  }

  @Test
  void a_year_without_issues_misses_nothing() {
    YearManifest manifest = YearManifest.of(2025, List.of());
    assertThat(manifest.regular().present()).isZero();
    assertThat(manifest.regular().complete()).isTrue();
  }

  private static IssueNumbers regular(long number, long serial) {
    return new IssueNumbers(2025, Edition.REGULAR, number, serial);
  }
}
