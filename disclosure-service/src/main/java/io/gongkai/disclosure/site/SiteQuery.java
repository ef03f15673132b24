package io.gongkai.disclosure.site;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which entries of the register, the latest first; a filter that is null lets all in.
 *
 * @param year of registration
 * @param open the day on which an entry must be registered and not closed
 */
public record SiteQuery(
    @Nullable String organ,
    @Nullable String type,
    @Nullable Integer year,
    @Nullable LocalDate open,
    @Nullable String cursor,
    int limit) {}
