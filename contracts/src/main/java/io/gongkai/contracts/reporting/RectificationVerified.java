package io.gongkai.contracts.reporting;

/** The mending of a finding, by its index, was verified. */
public record RectificationVerified(String ref, String inspection, int finding) {}
