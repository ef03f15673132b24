package io.gongkai.contracts.request;

/** The reply period was extended by working days (art. 33). */
public record TermExtended(String ref, int workingDays) {}
