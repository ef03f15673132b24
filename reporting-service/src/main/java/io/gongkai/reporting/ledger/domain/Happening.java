package io.gongkai.reporting.ledger.domain;

import java.time.Instant;
import java.time.LocalDate;

/**
 * One public event as the ledger reads it. {@code on} is the legal day, {@code recorded} the
 * instant it became known, {@code sequence} its place in the life of its subject.
 */
public record Happening(
    String id,
    String type,
    String subject,
    String organ,
    String ref,
    long sequence,
    LocalDate on,
    Instant recorded,
    News news) {}
