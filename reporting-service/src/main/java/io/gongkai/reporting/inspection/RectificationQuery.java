package io.gongkai.reporting.inspection;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Which rectifications, the latest first: of these organs, of one inspection unless null. */
public record RectificationQuery(
    Set<String> organs, @Nullable String inspection, @Nullable String cursor, int limit) {}
