package io.gongkai.gazette.issue;

import org.jspecify.annotations.Nullable;

/** Which issues, the latest first; a filter that is null lets all in. */
public record IssueQuery(
    @Nullable String organ,
    @Nullable Integer year,
    @Nullable String edition,
    @Nullable String cursor,
    int limit) {}
