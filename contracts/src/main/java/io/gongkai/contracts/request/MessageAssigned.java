package io.gongkai.contracts.request;

/** A message was handed to an organ; {@code to} is its code as recorded. */
public record MessageAssigned(String ref, String to) {}
