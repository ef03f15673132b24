package io.gongkai.contracts.request;

/** Question and answer are public, masked; the words stay with the request service. */
public record MessagePublished(String ref) {}
