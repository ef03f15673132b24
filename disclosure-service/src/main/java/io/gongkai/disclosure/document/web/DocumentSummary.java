package io.gongkai.disclosure.document.web;

import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.document.domain.Document;
import io.gongkai.disclosure.document.domain.DocumentType;
import io.gongkai.disclosure.document.domain.Publication;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A document in a list, with its three dates apart. */
record DocumentSummary(
    String id,
    String organ,
    String ref,
    DocumentType type,
    String title,
    @Nullable String documentNumber,
    @Nullable String index,
    LocalDate formed,
    @Nullable LocalDate published,
    @Nullable LocalDate effective,
    @Nullable LocalDate expires,
    boolean late,
    @Nullable ValidityView validity) {

  static DocumentSummary of(DocumentRecord record, LocalDate on) {
    Document d = record.document();
    Publication publication = d.publication();
    return new DocumentSummary(
        record.id(),
        record.organ(),
        d.made().ref(),
        d.made().documentType(),
        d.made().title(),
        d.made().documentNumber(),
        publication == null ? null : publication.index().toString(),
        d.formed(),
        publication == null ? null : publication.on(),
        d.made().effective(),
        d.made().expires(),
        publication != null && publication.late(),
        ValidityView.of(d, on));
  }
}
