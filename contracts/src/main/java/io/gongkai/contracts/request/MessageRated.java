package io.gongkai.contracts.request;

/** The writer of a message judged the answer. */
public record MessageRated(String ref, String rating) {}
