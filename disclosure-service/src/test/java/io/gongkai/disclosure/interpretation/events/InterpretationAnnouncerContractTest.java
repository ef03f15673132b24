package io.gongkai.disclosure.interpretation.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.Announced;
import io.gongkai.disclosure.interpretation.domain.InterpretationFact;
import io.gongkai.disclosure.interpretation.domain.InterpretationFact.InterpretationPublished;
import io.gongkai.disclosure.interpretation.domain.InterpretationForm;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class InterpretationAnnouncerContractTest {

  @ParameterizedTest
  @EnumSource
  void an_interpretation_of_any_form_is_announced(InterpretationForm form) {
    InterpretationFact fact =
        new InterpretationPublished("A", "E1", "doc-aaaaaaaaaaaaaaaaaaaaaaaaaa", form, "解读");
    assertThat(Announced.by(new InterpretationAnnouncer(), "int-aaaaaaaaaaaaaaaaaaaaaaaaaa", fact))
        .doesNotContainNull();
  }
}
