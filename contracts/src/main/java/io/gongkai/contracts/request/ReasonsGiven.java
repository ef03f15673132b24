package io.gongkai.contracts.request;

/** The applicant gave reasons (art. 35). */
public record ReasonsGiven(String ref) {}
