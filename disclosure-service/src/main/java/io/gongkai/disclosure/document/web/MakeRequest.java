package io.gongkai.disclosure.document.web;

import io.gongkai.disclosure.document.domain.DocumentType;
import io.gongkai.disclosure.document.domain.Draft;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The body that brings a document in; {@code formed} is the date on it (today unless said), {@code
 * category} the item of Art. 20.
 */
record MakeRequest(
    @NotBlank String organ,
    DocumentType type,
    @NotBlank @Size(max = 500) String title,
    @Nullable @Size(min = 1, max = 100) String documentNumber,
    int category,
    @Nullable @Size(min = 1, max = 500_000) String content,
    @Nullable LocalDate formed,
    @Nullable LocalDate effective,
    @Nullable LocalDate expires,
    @Nullable @Size(max = 20) List<@NotBlank @Size(max = 50) String> keyAreas) {

  Draft draft() {
    return new Draft(
        type,
        title,
        documentNumber,
        category,
        content,
        effective,
        expires,
        keyAreas == null ? List.of() : keyAreas);
  }
}
