package io.gongkai.disclosure.catalogue;

import org.jspecify.annotations.Nullable;

/** Which catalogue entries, the latest first; a filter that is null lets all in. */
public record CatalogueEntryQuery(
    @Nullable String organ,
    @Nullable String field,
    @Nullable Integer year,
    @Nullable String cursor,
    int limit) {}
