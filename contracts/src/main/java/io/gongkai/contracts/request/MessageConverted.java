package io.gongkai.contracts.request;

/** The message goes on as an application for disclosure. */
public record MessageConverted(String ref, String application) {}
