package io.gongkai.contracts.disclosure;

/** A published document was withdrawn. */
public record DocumentWithdrawn(String ref) {}
