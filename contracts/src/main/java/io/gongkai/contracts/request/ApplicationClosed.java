package io.gongkai.contracts.request;

/** The case was closed without a reply. */
public record ApplicationClosed(String ref, String outcome) {}
