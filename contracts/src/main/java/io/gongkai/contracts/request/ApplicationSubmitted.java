package io.gongkai.contracts.request;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An application reached the organ; {@code received} only where the channel itself makes the
 * statutory received date (art. 31).
 */
public record ApplicationSubmitted(
    String ref,
    String channel,
    String applicantCategory,
    LocalDate arrived,
    @Nullable LocalDate received) {}
