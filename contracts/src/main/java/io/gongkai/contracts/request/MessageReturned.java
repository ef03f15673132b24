package io.gongkai.contracts.request;

/** The organ that was to answer gave the message back. */
public record MessageReturned(String ref) {}
