package io.gongkai.request.application.web;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that happened.
 *
 * @param on the legal day
 * @param known the day the office knew it
 * @param attested a source system vouches for it
 * @param by account of the officer; absent for applicants and history
 * @param words what was said, where the reader may see it
 */
record TimelineEntry(
    long seq,
    LocalDate on,
    LocalDate known,
    boolean attested,
    @Nullable String by,
    String what,
    Map<String, Object> data,
    @Nullable String words) {}
