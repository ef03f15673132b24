package io.gongkai.disclosure.interpretation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.disclosure.interpretation.domain.InterpretationFact.InterpretationPublished;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class InterpretationTest {

  @Test
  void an_interpretation_is_published_once() {
    LocalDate day = LocalDate.parse("2025-02-12");
    Interpretation text =
        Interpretation.fold(
            day,
            new InterpretationPublished(
                "990001-BGS", "E1", "doc-x", InterpretationForm.TEXT, "解读"));
    assertThat(text.publishedAgain(day).code()).isEqualTo("step-not-lawful");
    assertThat(text.publishedAgain(day.minusDays(1)).code()).isEqualTo("before-last-step");
  }
}
