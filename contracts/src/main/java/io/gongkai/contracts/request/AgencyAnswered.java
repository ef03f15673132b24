package io.gongkai.contracts.request;

/** The opinion of an organ, or its silence, was recorded. */
public record AgencyAnswered(String ref, String consultation, String answer) {}
