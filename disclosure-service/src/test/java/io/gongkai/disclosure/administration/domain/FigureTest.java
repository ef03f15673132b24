package io.gongkai.disclosure.administration.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.administration.domain.FigureFact.DecisionsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.FeesCollected;
import io.gongkai.disclosure.administration.domain.FigureFact.ItemsCounted;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class FigureTest {

  private static final LocalDate DAY = LocalDate.parse("2025-06-30");
  private static final FigureFact LICENCES =
      new DecisionsCounted("990001-BGS", "Q1", AdministrationItem.LICENSING, 10);

  @Test
  void a_figure_is_reported_once_under_its_number() {
    FigureFact other = new ItemsCounted("990001-BGS", "Q1", AdministrationItem.PENALTY, 3);
    assertThat(Figure.fold(DAY, LICENCES).reportedAgain(other, DAY).code())
        .isEqualTo("step-not-lawful");
  }

  @Test
  void an_earlier_second_figure_is_before_the_last_step() {
    assertThat(Figure.fold(DAY, LICENCES).reportedAgain(LICENCES, DAY.minusDays(1)).code())
        .isEqualTo("before-last-step");
  }

  @Test
  void fees_have_a_family_of_their_own() {
    assertThat(FigureKind.of(new FeesCollected("A", "F1", 1_234_567)).family()).isEqualTo("fees");
    assertThat(FigureKind.of(LICENCES).family()).isEqualTo("administration");
  }
}
