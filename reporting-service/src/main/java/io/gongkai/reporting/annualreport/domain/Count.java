package io.gongkai.reporting.annualreport.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One subject counted by one measure; {@code value} only where figures are added. */
public record Count(
    String measure, Map<String, String> codes, Evidence evidence, @Nullable Long value) {}
