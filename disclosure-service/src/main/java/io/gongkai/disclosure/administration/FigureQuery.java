package io.gongkai.disclosure.administration;

import org.jspecify.annotations.Nullable;

/** Which figures, the latest first; a filter that is null lets all in. */
public record FigureQuery(
    @Nullable String organ,
    @Nullable String kind,
    @Nullable String item,
    @Nullable Integer year,
    @Nullable String cursor,
    int limit) {}
