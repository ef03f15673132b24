package io.gongkai.contracts.disclosure;

/**
 * Administrative fees collected in the period that ends on the fact date; {@code amount} in fen.
 */
public record FeesCollected(String ref, long amount) {}
