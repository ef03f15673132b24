package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ResemblanceTest {
  @ParameterizedTest
  @CsvSource({
    "二〇二四年预算执行情况, 二〇二四年预算执行情况, 100",
    "'二〇二四年预算，执行情况。', ２０２４年预算 执行情况, 60",
    "预算执行情况, 预算执行报告, 60",
    "征地补偿方案, 预算执行情况, 0",
    "甲, 甲, 0",
    "'', '', 0"
  })
  void likeness_is_the_share_of_neighbouring_characters(String one, String other, int likeness) {
    assertThat(Resemblance.to(one).of(other)).isEqualTo(likeness);
    assertThat(Resemblance.to(other).of(one)).isEqualTo(likeness);
  }

  @Test
  void width_case_spaces_and_punctuation_make_no_difference() {
    assertThat(Resemblance.to("ＡＢＣ 预算（二）").of("abc预算二")).isEqualTo(100);
  }

  @Test
  void every_word_of_a_question_must_stand_in_the_text() {
    assertThat(Resemblance.contains("申请公开2024年预算", "２０２４ 预算")).isTrue();
    assertThat(Resemblance.contains("申请公开2024年预算", "预算 决算")).isFalse();
  }
}
