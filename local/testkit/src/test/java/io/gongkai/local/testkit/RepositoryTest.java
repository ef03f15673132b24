package io.gongkai.local.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The source rules over the repository as it stands. */
class RepositoryTest {

  private final SourceRules rules = new SourceRules(SourceRules.repository());

  @Test
  void no_file_is_longer_than_three_hundred_lines() {
    assertThat(rules.tooLong()).isEmpty();
  }

  @Test
  void the_median_file_is_short() {
    assertThat(rules.medianTooLong()).isEmpty();
  }

  @Test
  void every_package_says_what_it_is() {
    assertThat(rules.packagesWithoutWords()).isEmpty();
  }

  @Test
  void every_name_says_something() {
    assertThat(rules.emptyNames()).isEmpty();
  }

  @Test
  void every_test_is_a_sentence() {
    assertThat(rules.testsThatAreNoSentences()).isEmpty();
  }

  @Test
  void no_test_sleeps_or_rests() {
    assertThat(rules.testsThatSleepOrRest()).isEmpty();
  }

  @Test
  void the_repository_speaks_of_the_product_alone() {
    assertThat(rules.forbiddenWords()).isEmpty();
  }
}
