package io.gongkai.disclosure.document.web;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import io.gongkai.disclosure.document.DocumentRecord;
import io.gongkai.disclosure.document.domain.Change;
import io.gongkai.disclosure.document.domain.Document;
import io.gongkai.disclosure.document.domain.DocumentStep;
import io.gongkai.disclosure.document.domain.Publication;
import io.gongkai.disclosure.document.domain.PublicationTerm;
import io.gongkai.disclosure.document.domain.Review;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A document with its text and its life.
 *
 * @param due the last day for a publication in time
 * @param reviewed the day of the examination, if it was done here
 * @param steps what may happen next, under the names of the ledger
 * @param interpretations where its interpretations are listed
 */
record DocumentView(
    @JsonUnwrapped DocumentSummary summary,
    int category,
    List<String> keyAreas,
    @Nullable String content,
    @Nullable String contentHash,
    @Nullable String site,
    LocalDate due,
    @Nullable LocalDate reviewed,
    List<Change> amendments,
    @Nullable Change repealed,
    @Nullable Change withdrawn,
    List<String> steps,
    String interpretations) {

  static DocumentView of(DocumentRecord record, LocalDate on, LocalDate today) {
    Document d = record.document();
    Publication publication = d.publication();
    Review review = d.review();
    return new DocumentView(
        DocumentSummary.of(record, on),
        d.made().category(),
        d.made().keyAreas(),
        d.made().content(),
        publication == null ? null : publication.contentHash(),
        publication == null ? null : publication.site(),
        publication == null ? PublicationTerm.lastDay(d.formed(), today) : publication.due(),
        review == null ? null : review.on(),
        d.amendments(),
        d.repealed(),
        d.withdrawn(),
        d.steps().lawful().stream().map(DocumentStep::kind).toList(),
        "/api/v1/interpretations?document=" + record.id());
  }
}
