package io.gongkai.reporting.heard;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One event as it was heard, raw: {@code message} is the whole CloudEvent. {@code time} is when the
 * fact became known, {@code factdate} its legal day.
 */
public record HeardEvent(
    String id,
    String type,
    String subject,
    String organ,
    long sequence,
    LocalDate factdate,
    Instant time,
    String message) {}
