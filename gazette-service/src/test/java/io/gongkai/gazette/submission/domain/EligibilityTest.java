package io.gongkai.gazette.submission.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EligibilityTest {

  @ParameterizedTest
  @CsvSource({
    "REGULATION,         445300, true",
    "NORMATIVE_DOCUMENT, 445300, true",
    "POLICY,             445300, false",
    "PERSONNEL,          445300, false",
    "OTHER,              445300, false",
    "NORMATIVE_DOCUMENT, 440000, false",
    "NORMATIVE_DOCUMENT, 445321, false"
  })
  void rules_and_normative_documents_of_the_own_level_are_candidates(
      String type, String issuer, boolean candidate) {
    assertThat(Eligibility.isCandidate(type, issuer, "445300")).isEqualTo(candidate);
  }

  @ParameterizedTest
  @CsvSource({
    "440000, 445300, true",
    "445300, 445321, true",
    "440000, 445321, true",
    "445300, 445300, false",
    "445321, 445300, false",
    "440000, 450000, false",
    "445302, 445303, false"
  })
  void documents_of_higher_levels_stay_out_of_a_gazette(
      String issuer, String gazette, boolean higher) {
    assertThat(Eligibility.isHigher(issuer, gazette)).isEqualTo(higher);
  }
}
