package io.gongkai.contracts.request;

/** More working days were given for the answer. */
public record MessageExtended(String ref, int workingDays) {}
