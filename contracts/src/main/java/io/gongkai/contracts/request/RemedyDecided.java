package io.gongkai.contracts.request;

/** A reconsideration or a suit was decided. */
public record RemedyDecided(String ref, String application, String result) {}
