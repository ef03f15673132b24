package io.gongkai.reporting.ledger;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One subject counted by one measure. {@code codes} say where it counts (category, outcome, …),
 * {@code value} is there only where figures are added: a number, or fen.
 */
public record Counted(
    String measure,
    Map<String, String> codes,
    String organ,
    String subject,
    String ref,
    String event,
    String type,
    LocalDate on,
    @Nullable Long value) {}
