package io.gongkai.request.remedy.domain;

import static io.gongkai.request.remedy.domain.Act.Way.FREE;
import static io.gongkai.request.remedy.domain.Act.Way.RECONSIDERATION_FIRST;
import static io.gongkai.request.remedy.domain.RemedyType.LITIGATION_AFTER_RECONSIDERATION;
import static io.gongkai.request.remedy.domain.RemedyType.LITIGATION_DIRECT;
import static io.gongkai.request.remedy.domain.RemedyType.RECONSIDERATION;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.calendar.WorkingDays;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RemedyOptionTest {

  private static final LocalDate ACT = LocalDate.of(2024, 3, 1);

  @Test
  void an_answer_may_be_attacked_in_both_ways_and_a_refusal_by_reconsideration_only() {
    assertThat(open(FREE)).containsExactly(RECONSIDERATION, LITIGATION_DIRECT);
    assertThat(open(RECONSIDERATION_FIRST)).containsExactly(RECONSIDERATION);
  }

  @Test
  void a_reconsideration_on_its_way_leaves_nothing_to_file() {
    assertThat(open(FREE, filed(RECONSIDERATION, null))).isEmpty();
  }

  @Test
  void a_decided_reconsideration_leaves_the_suit_after_it() {
    assertThat(open(FREE, filed(RECONSIDERATION, RemedyResult.UPHELD)))
        .containsExactly(LITIGATION_AFTER_RECONSIDERATION);
  }

  @Test
  void a_reconsideration_withdrawn_leaves_both_suits_but_none_against_a_refusal_directly() {
    Remedy withdrawn = filed(RECONSIDERATION, RemedyResult.OTHER);
    assertThat(open(FREE, withdrawn))
        .containsExactly(LITIGATION_DIRECT, LITIGATION_AFTER_RECONSIDERATION);
    assertThat(open(RECONSIDERATION_FIRST, withdrawn))
        .containsExactly(LITIGATION_AFTER_RECONSIDERATION);
  }

  @Test
  void a_suit_closes_every_way_unless_it_ended_without_a_judgment() {
    assertThat(open(FREE, filed(LITIGATION_DIRECT, null))).isEmpty();
    assertThat(open(FREE, filed(LITIGATION_DIRECT, RemedyResult.UPHELD))).isEmpty();
    assertThat(open(FREE, filed(LITIGATION_DIRECT, RemedyResult.OTHER)))
        .containsExactly(RECONSIDERATION);
  }

  @Test
  void after_the_suit_that_followed_a_reconsideration_nothing_is_left() {
    assertThat(
            open(
                FREE,
                filed(RECONSIDERATION, RemedyResult.UPHELD),
                filed(LITIGATION_AFTER_RECONSIDERATION, null)))
        .isEmpty();
  }

  @Test
  void a_new_reply_opens_what_was_closed_for_the_old_one() {
    List<Remedy> against = List.of(filed(RECONSIDERATION, RemedyResult.CORRECTED));
    List<Act> acts = List.of(Act.told(ACT, FREE), Act.told(LocalDate.of(2024, 5, 6), FREE));
    assertThat(open(acts, against)).containsExactly(RECONSIDERATION, LITIGATION_DIRECT);
  }

  private static List<RemedyType> open(Act.Way way, Remedy... filed) {
    return open(List.of(Act.told(ACT, way)), List.of(filed));
  }

  private static List<RemedyType> open(List<Act> acts, List<Remedy> filed) {
    LocalDate today = LocalDate.of(2024, 5, 7);
    AttackedCase attacked =
        new AttackedCase("o", "app-1", null, ACT.minusDays(20), ACT.plusDays(5), acts);
    return RemedyOption.of(attacked, filed, today, WorkingDays.asKnownOn(today)).stream()
        .map(RemedyOption::type)
        .toList();
  }

  private static Remedy filed(RemedyType type, @Nullable RemedyResult result) {
    LocalDate on = ACT.plusDays(20);
    return new Remedy(
        new RemedyFact.Filed("o", "M0", "app-1", null, type, false),
        on,
        result == null ? null : new Remedy.Decision(on.plusDays(20), result),
        false,
        on);
  }
}
