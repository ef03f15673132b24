package io.gongkai.contracts.request;

/** A fee was noticed (art. 42); {@code amount} in fen. */
public record FeeNoticed(String ref, String basis, int quantity, long amount) {}
