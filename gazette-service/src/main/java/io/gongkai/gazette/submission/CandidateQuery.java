package io.gongkai.gazette.submission;

import org.jspecify.annotations.Nullable;

/** Which candidates of the gazette of an organ, the longest published first. */
public record CandidateQuery(String gazette, @Nullable String cursor, int limit) {}
