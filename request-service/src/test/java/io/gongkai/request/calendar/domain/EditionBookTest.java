package io.gongkai.request.calendar.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.gongkai.calendar.Edition;
import io.gongkai.calendar.Editions;
import io.gongkai.request.calendar.domain.CalendarFact.EditionAnnounced;
import io.gongkai.request.calendar.domain.CalendarFact.NamedDay;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class EditionBookTest {

  static Stream<Edition> shipped() {
    return Editions.shipped().all().stream();
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void every_notice_there_ever_was_is_plausible(Edition edition) {
    EditionAnnounced told =
        new EditionAnnounced(
            "",
            edition.year(),
            edition.known(),
            "国办发明电〔" + edition.year() + "〕0号",
            edition.notice(),
            days(edition.off()),
            days(edition.worked()));
    assertThatCode(() -> Plausible.check(told, edition.known())).doesNotThrowAnyException();
  }

  @Test
  void what_was_told_on_a_day_was_counted_by_what_was_here_before_it() {
    EditionBook book = EditionBook.shipped();
    LocalDate received = LocalDate.of(2020, 1, 10);
    assertThat(book.enteredBefore(received).latest().after(received, 20)).isEqualTo("2020-02-12");
    assertThat(book.enteredBefore(LocalDate.of(2020, 1, 28)).latest().after(received, 20))
        .isEqualTo("2020-02-14");
    assertThat(book.editions().latest().after(received, 20)).isEqualTo("2020-02-14");
    assertThat(book.all()).extracting(KnownEdition::id).contains("2020-1", "2020-2", "2019-2");
  }

  private static List<NamedDay> days(Map<LocalDate, String> named) {
    return named.entrySet().stream().map(d -> new NamedDay(d.getKey(), d.getValue())).toList();
  }
}
