package io.gongkai.contracts.request;

/** A message was not accepted. */
public record MessageDeclined(String ref, String reason) {}
