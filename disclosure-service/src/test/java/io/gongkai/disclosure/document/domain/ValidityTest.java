package io.gongkai.disclosure.document.domain;

import static io.gongkai.disclosure.document.domain.Papers.day;
import static io.gongkai.disclosure.document.domain.Papers.made;
import static io.gongkai.disclosure.document.domain.Papers.published;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValidityTest {

  @ParameterizedTest
  @CsvSource({
    "2025-02-03, NOT_YET_EFFECTIVE",
    "2025-03-14, NOT_YET_EFFECTIVE",
    "2025-03-15, IN_FORCE",
    "2025-07-31, IN_FORCE",
    "2025-08-01, AMENDED",
    "2030-03-14, AMENDED",
    "2030-03-15, EXPIRED",
    "2031-01-01, REPEALED",
    "2032-01-01, WITHDRAWN",
    "2040-01-01, WITHDRAWN"
  })
  void a_document_stands_differently_on_each_day_of_its_life(String day, Validity standing) {
    assertThat(Validity.of(wholeLife(), day(day))).contains(standing);
  }

  @Test
  void before_it_was_formed_a_document_has_no_standing() {
    assertThat(Validity.of(wholeLife(), day("2025-02-02"))).isEmpty();
  }

  @Test
  void without_dates_a_document_is_in_force_from_its_formation_on() {
    assertThat(Validity.of(made(), day("2025-02-03"))).contains(Validity.IN_FORCE);
    assertThat(Validity.of(made(), day("2099-12-31"))).contains(Validity.IN_FORCE);
  }

  @Test
  void every_standing_has_its_chinese_name() {
    assertThat(Validity.NOT_YET_EFFECTIVE.zh()).isEqualTo("尚未施行");
  }

  private static Document wholeLife() {
    Document d = published(made("2025-03-15", "2030-03-14"), "2025-02-10");
    d = d.then(day("2025-08-01"), d.steps().amend(day("2025-08-01"), "修改第三条", null));
    d = d.then(day("2031-01-01"), d.steps().repeal(day("2031-01-01"), "清理", null));
    return d.then(day("2032-01-01"), d.steps().withdraw(day("2032-01-01"), "整理", null));
  }
}
