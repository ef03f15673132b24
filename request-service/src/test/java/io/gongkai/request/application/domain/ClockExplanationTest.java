package io.gongkai.request.application.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ClockExplanationTest {

  @Test
  void every_segment_says_its_effect_and_adds_up() {
    Moment moment =
        AppliedCase.received("2025-03-03")
            .consult("a", "2025-03-10", "2025-03-12")
            .extend("2025-03-12", 5)
            .answers("a", "2025-03-28", Answer.AGREES)
            .moment("2025-03-31");
    ClockExplanation why = explain(moment);
    assertThat(
            why.segments().stream()
                .map(s -> s.from() + " " + s.to() + " " + s.effect() + " " + s.workingDays())
                .toList())
        .containsExactly(
            "2025-03-04 2025-03-10 COUNTS 5",
            "2025-03-11 2025-03-28 SUSPENDED 0",
            "2025-03-29 2025-04-21 COUNTS 15",
            "2025-04-22 2025-04-27 EXTENDED 5");
    assertThat(why.due()).isEqualTo(LocalDate.of(2025, 4, 27));
    assertThat(why.days().getLast().n()).isEqualTo(25);
  }

  @Test
  void the_last_day_of_a_correction_notice_is_told_while_the_case_is_open() {
    AppliedCase open = AppliedCase.received("2025-03-03");
    assertThat(limits(open.moment("2025-03-04"))).containsExactly("CORRECTION_NOTICE");
    assertThat(limits(open.reply("2025-03-04", "REPEAT").moment("2025-03-04"))).isEmpty();
  }

  @Test
  void a_reset_shows_the_days_that_lapsed() {
    Moment moment =
        AppliedCase.received("2025-10-09")
            .askCorrection("2025-10-10", "2025-10-31")
            .correct("2025-10-13")
            .moment("2025-10-14");
    ClockExplanation why = explain(moment);
    assertThat(why.segments().getFirst())
        .isEqualTo(
            new ClockSegment(
                LocalDate.of(2025, 10, 10),
                LocalDate.of(2025, 10, 13),
                ClockSegment.Effect.RESET,
                0,
                "政府信息公开条例第三十条"));
    assertThat(why.days().stream().filter(d -> d.because().equals("RESET"))).hasSize(4);
    assertThat(why.days().stream().filter(ClockDay::counted)).hasSize(20);
    assertThat(why.due()).isEqualTo(LocalDate.of(2025, 11, 10));
  }

  @Test
  void a_deferral_is_shown_after_the_counted_days() {
    Moment moment =
        AppliedCase.received("2025-04-01")
            .askReasons("2025-04-03")
            .giveReasons("2025-04-08")
            .defer("2025-04-10", "2025-06-30")
            .moment("2025-04-10");
    ClockExplanation why = explain(moment);
    assertThat(why.due()).isEqualTo(LocalDate.of(2025, 6, 30));
    assertThat(why.segments().getLast().article()).isEqualTo("政府信息公开条例第三十五条");
    assertThat(why.days().getLast().because()).isEqualTo("DEFERRED");
  }

  @Test
  void a_clock_that_stands_still_has_no_due_day() {
    Moment awaiting =
        AppliedCase.received("2025-10-09")
            .askCorrection("2025-10-10", "2025-10-31")
            .moment("2025-10-14");
    assertThat(explain(awaiting).due()).isNull();
    assertThat(explain(AppliedCase.by(Channel.FAX, "2025-10-09").moment("2025-10-10")).received())
        .isNull();
  }

  private static List<String> limits(Moment moment) {
    return ClockReading.limits(moment.application(), moment.law(), moment.today()).stream()
        .map(ClockReading.Limit::of)
        .toList();
  }

  private static ClockExplanation explain(Moment moment) {
    return ClockExplanation.of(moment.application(), moment.calendar(), moment.limits());
  }
}
