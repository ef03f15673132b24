package io.gongkai.disclosure.document;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which documents, the latest publication first; a filter that is null lets all in.
 *
 * @param year of publication
 * @param on the day by which a document must have come before the public
 * @param alsoInternal organs whose unpublished and withdrawn documents the reader may see as well
 */
public record DocumentQuery(
    @Nullable String organ,
    @Nullable String type,
    @Nullable Integer year,
    @Nullable LocalDate on,
    Set<String> alsoInternal,
    @Nullable String cursor,
    int limit) {}
