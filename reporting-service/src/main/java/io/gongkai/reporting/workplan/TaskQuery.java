package io.gongkai.reporting.workplan;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks, by their due dates: planned by one of these organs or laid on one of them; of a
 * year, an aspect, open or completed unless null.
 */
public record TaskQuery(
    Set<String> organs,
    @Nullable Integer year,
    @Nullable String aspect,
    @Nullable Boolean open,
    @Nullable String cursor,
    int limit) {}
