package io.gongkai.contracts.request;

/** The registered outcome was wrong; the history keeps both. */
public record OutcomeCorrected(String ref, String outcome) {}
