package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.party.Readings.Reading;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One entry of the audit trail of a person's data.
 *
 * @param at when it was read
 * @param by the reader's account; an applicant sees it of their own readings only
 * @param own the caller read it
 * @param purpose why: {@code handle-case}, {@code list}, {@code supervise}, {@code own-case} …
 * @param what kinds of things that were read: {@code party}, {@code text}, {@code file}
 * @param masked only enough was shown to tell people apart
 */
record ReadingView(
    Instant at,
    @Nullable String by,
    boolean own,
    String purpose,
    List<String> what,
    boolean masked) {

  static ReadingView of(Reading reading, Caller caller) {
    boolean own = reading.by().equals(caller.subject());
    return new ReadingView(
        reading.at(),
        own || !caller.hasRole("citizen") ? reading.by() : null,
        own,
        reading.purpose(),
        reading.of().stream().map(ReadingView::kind).distinct().sorted().toList(),
        reading.masked());
  }

  private static String kind(String ref) {
    return ref.substring(0, Math.max(0, ref.indexOf(':')));
  }
}
