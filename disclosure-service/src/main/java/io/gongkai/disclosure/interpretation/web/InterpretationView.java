package io.gongkai.disclosure.interpretation.web;

import io.gongkai.disclosure.interpretation.InterpretationRecord;
import io.gongkai.disclosure.interpretation.domain.InterpretationFact.InterpretationPublished;
import io.gongkai.disclosure.interpretation.domain.InterpretationForm;
import java.time.LocalDate;

/** An interpretation and the id of the document that it explains. */
record InterpretationView(
    String id,
    String organ,
    String ref,
    String document,
    InterpretationForm form,
    String title,
    LocalDate published) {

  static InterpretationView of(InterpretationRecord record) {
    InterpretationPublished p = record.state().published();
    return new InterpretationView(
        record.stored().id(),
        p.organ(),
        p.ref(),
        p.document(),
        p.form(),
        p.title(),
        record.state().since());
  }
}
