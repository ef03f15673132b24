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
  void a_gazette_prints_rules_and_normative_documents_of_its_own_level(
      String type, String issuerDivision, boolean printed) {
    assertThat(Eligibility.mayEnter(type, issuerDivision, "445300")).isEqualTo(printed);
  }
}
