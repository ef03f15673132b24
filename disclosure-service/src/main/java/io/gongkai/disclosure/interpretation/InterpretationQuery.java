package io.gongkai.disclosure.interpretation;

import org.jspecify.annotations.Nullable;

/** Which interpretations, the latest first; a filter that is null lets all in. */
public record InterpretationQuery(
    @Nullable String organ,
    @Nullable String document,
    @Nullable String form,
    @Nullable Integer year,
    @Nullable String cursor,
    int limit) {}
