package io.gongkai.disclosure.document.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class ValidityProperties {

  private static final LocalDate BEGIN = Papers.MADE;

  /** The order in which a document without an early end passes through its states. */
  private static final List<Validity> COURSE =
      List.of(
          Validity.NOT_YET_EFFECTIVE,
          Validity.IN_FORCE,
          Validity.AMENDED,
          Validity.EXPIRED,
          Validity.REPEALED,
          Validity.WITHDRAWN);

  @Property
  void the_standing_never_moves_backwards(
      @ForAll @IntRange(max = 400) int effective,
      @ForAll @IntRange(max = 400) int amended,
      @ForAll @IntRange(max = 400) int repealed,
      @ForAll @IntRange(max = 1200) int day,
      @ForAll @IntRange(max = 1200) int later) {
    Document document = document(effective, amended, repealed);
    int first = place(document, Math.min(day, later));
    int second = place(document, Math.max(day, later));
    assertThat(first).isLessThanOrEqualTo(second);
  }

  @Property
  void facts_of_later_days_do_not_change_the_standing_of_a_day(
      @ForAll @IntRange(max = 400) int effective, @ForAll @IntRange(max = 800) int day) {
    Document alone = Papers.made(BEGIN.plusDays(effective).toString(), null);
    LocalDate after = BEGIN.plusDays(day + 1L);
    Document repealed = alone.then(after, alone.steps().repeal(after, null, null));
    LocalDate asked = BEGIN.plusDays(day);
    assertThat(Validity.of(repealed, asked)).isEqualTo(Validity.of(alone, asked));
  }

  private static int place(Document document, int day) {
    return COURSE.indexOf(Validity.of(document, BEGIN.plusDays(day)).orElseThrow());
  }

  private static Document document(int effective, int amended, int repealed) {
    Document d =
        Papers.made(
            BEGIN.plusDays(effective).toString(), BEGIN.plusDays(effective + 400L).toString());
    LocalDate change = BEGIN.plusDays(amended);
    d = d.then(change, d.steps().amend(change, null, null));
    LocalDate end = change.plusDays(repealed);
    return d.then(end, d.steps().repeal(end, null, null));
  }
}
