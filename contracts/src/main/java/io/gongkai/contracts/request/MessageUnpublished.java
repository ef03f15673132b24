package io.gongkai.contracts.request;

/** Question and answer are public no more. */
public record MessageUnpublished(String ref) {}
