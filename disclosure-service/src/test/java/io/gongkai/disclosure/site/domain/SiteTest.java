package io.gongkai.disclosure.site.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import io.gongkai.disclosure.site.domain.SiteFact.SiteRegistered;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SiteTest {

  private static final LocalDate OPENED = LocalDate.parse("2021-01-05");
  private static final Site SITE =
      Site.opened(
          OPENED,
          OPENED,
          new SiteRegistered("990001-BGS", "S1", SiteType.WEBSITE, "门户", null, null));

  @Test
  void an_open_site_is_closed_with_a_reason() {
    LocalDate day = OPENED.plusDays(9);
    Site closed = SITE.then(day, day, SITE.close(day, day, "集约迁移"));
    assertThat(closed.closing()).isEqualTo(new Site.Closing(OPENED.plusDays(9), "集约迁移"));
  }

  @Test
  void a_closed_site_is_not_closed_again() {
    Site closed = SITE.then(OPENED, OPENED, SITE.close(OPENED, OPENED, "集约迁移"));
    broken(() -> closed.close(OPENED, OPENED, "再关"), "step-not-lawful");
  }

  @Test
  void a_site_is_not_closed_before_it_was_opened() {
    broken(() -> SITE.close(OPENED.minusDays(1), OPENED.minusDays(1), "早"), "before-last-step");
  }

  @Test
  void a_closing_that_was_learned_later_stands_where_it_was_learned() {
    LocalDate learned = OPENED.plusDays(30);
    Site late = Site.opened(OPENED, learned, SITE.registered());
    LocalDate between = OPENED.plusDays(9);
    broken(() -> late.close(between, between, "迁移"), "before-last-step");
    assertThat(late.close(between, learned, "迁移")).isNotNull();
  }

  @Test
  void a_site_is_registered_once() {
    assertThat(SITE.registeredAgain(OPENED, OPENED).code()).isEqualTo("step-not-lawful");
  }

  @ParameterizedTest
  @ValueSource(strings = {"4207000016", "bm55000001"})
  void a_website_code_is_ten_digits_or_a_ministry_with_eight(String code) {
    assertThatCode(() -> SiteCode.check(code)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"420700001", "42070000161", "bm5500000", "BM55000001", "４２０７００００１６"})
  void any_other_website_code_is_a_bad_value(String code) {
    broken(() -> SiteCode.check(code), "bad-value");
  }

  private static void broken(ThrowingCallable step, String code) {
    assertThatThrownBy(step)
        .asInstanceOf(type(RuleBroken.class))
        .extracting(RuleBroken::code)
        .isEqualTo(code);
  }
}
