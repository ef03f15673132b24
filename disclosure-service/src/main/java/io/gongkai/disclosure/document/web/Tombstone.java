package io.gongkai.disclosure.document.web;

import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.document.domain.Change;
import io.gongkai.disclosure.document.domain.Publication;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What stays at the address of a withdrawn document: that it was there, until when, and why it is
 * gone. Neither title nor text, which may be the very reason.
 */
record Tombstone(
    String id,
    String organ,
    String index,
    LocalDate published,
    LocalDate withdrawn,
    @Nullable String reason) {

  static @Nullable Tombstone of(DocumentRecord record) {
    Publication publication = record.document().publication();
    Change withdrawn = record.document().withdrawn();
    return publication == null || withdrawn == null
        ? null
        : new Tombstone(
            record.id(),
            record.organ(),
            publication.index().toString(),
            publication.on(),
            withdrawn.on(),
            withdrawn.reason());
  }
}
