package io.gongkai.contracts.request;

/** A message was answered. */
public record MessageReplied(String ref) {}
