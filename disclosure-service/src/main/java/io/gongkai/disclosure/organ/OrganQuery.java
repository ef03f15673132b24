package io.gongkai.disclosure.organ;

import org.jspecify.annotations.Nullable;

/**
 * Which organs of the directory, in the order of their codes; a filter that is null lets all in.
 */
public record OrganQuery(
    @Nullable String parent, @Nullable String level, @Nullable String cursor, int limit) {}
