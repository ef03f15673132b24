package io.gongkai.disclosure.document.web;

import io.gongkai.disclosure.document.domain.Document;
import io.gongkai.disclosure.document.domain.Validity;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Where a document stands at the end of a day, as code and in the words of the law. */
record ValidityView(LocalDate on, Validity state, String label) {

  static @Nullable ValidityView of(Document document, LocalDate on) {
    return Validity.of(document, on)
        .map(state -> new ValidityView(on, state, state.zh()))
        .orElse(null);
  }
}
