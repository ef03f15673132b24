package io.gongkai.contracts.request;

/** The message goes on as a message; its application was closed without an answer. */
public record MessageReopened(String ref, String application) {}
