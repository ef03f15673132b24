package io.gongkai.contracts.request;

/** The applicant corrected the application; {@code late} if after the deadline. */
public record ApplicationCorrected(String ref, boolean late) {}
