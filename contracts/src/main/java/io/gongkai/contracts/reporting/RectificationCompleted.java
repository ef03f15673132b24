package io.gongkai.contracts.reporting;

/** A finding, by its index, was mended. */
public record RectificationCompleted(String ref, String inspection, int finding) {}
