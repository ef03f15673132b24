package io.gongkai.contracts.request;

/** A message of the public came in. */
public record MessageReceived(String ref, String source) {}
