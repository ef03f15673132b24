package io.gongkai.reporting.inspection;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which inspections, the latest first: of these organs, and of a kind ({@code RECORDED}, {@code
 * CIRCULATED}), site or year unless null.
 */
public record InspectionQuery(
    Set<String> organs,
    @Nullable String kind,
    @Nullable String site,
    @Nullable Integer year,
    @Nullable String cursor,
    int limit) {}
