package io.gongkai.contracts.disclosure;

/** A centralised procurement was concluded; {@code amount} in fen. */
public record ProcurementConcluded(String ref, String title, long amount) {}
