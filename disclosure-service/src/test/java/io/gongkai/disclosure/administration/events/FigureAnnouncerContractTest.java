package io.gongkai.disclosure.administration.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.Announced;
import io.gongkai.disclosure.administration.domain.AdministrationItem;
import io.gongkai.disclosure.administration.domain.FigureFact;
import io.gongkai.disclosure.administration.domain.FigureFact.DecisionsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.FeesCollected;
import io.gongkai.disclosure.administration.domain.FigureFact.ItemsCounted;
import io.gongkai.disclosure.administration.domain.FigureFact.ProcurementConcluded;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class FigureAnnouncerContractTest {

  private static final String ID = "adm-aaaaaaaaaaaaaaaaaaaaaaaaaa";

  static List<FigureFact> figures() {
    return List.of(
        new ItemsCounted("A", "I1", AdministrationItem.OTHER_SERVICES, 0),
        new DecisionsCounted("A", "Q1", AdministrationItem.LICENSING, 4_000_000_000L),
        new FeesCollected("A", "F1", 1_234_567),
        new ProcurementConcluded("A", "P1", "办公设备采购", 40_522_375));
  }

  @ParameterizedTest
  @MethodSource("figures")
  void every_kind_of_figure_is_announced(FigureFact figure) {
    assertThat(Announced.by(new FigureAnnouncer(), ID, figure)).doesNotContainNull();
  }

  @Test
  void money_is_announced_in_fen() {
    FigureFact fees = new FeesCollected("A", "F1", 1_234_567);
    assertThat(Announced.by(new FigureAnnouncer(), ID, fees).getFirst().at("/data/amount").asLong())
        .isEqualTo(1_234_567);
  }
}
