package io.gongkai.contracts.request;

/** The fee was paid; {@code amount} in fen. */
public record FeePaid(String ref, long amount, boolean asNoticed, boolean late) {}
