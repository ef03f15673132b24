package io.gongkai.contracts.request;

/** The applicant of an excessive application was asked for reasons (art. 35). */
public record ReasonsRequested(String ref) {}
