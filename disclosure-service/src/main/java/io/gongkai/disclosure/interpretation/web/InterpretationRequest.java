package io.gongkai.disclosure.interpretation.web;

import io.gongkai.disclosure.interpretation.domain.InterpretationFact.InterpretationPublished;
import io.gongkai.disclosure.interpretation.domain.InterpretationForm;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The body that publishes an interpretation; {@code document} is the id of a document. */
record InterpretationRequest(
    @NotBlank String organ,
    @NotBlank String document,
    InterpretationForm form,
    @NotBlank @Size(max = 500) String title) {

  InterpretationPublished published(String ref) {
    return new InterpretationPublished(organ, ref, document, form, title);
  }
}
