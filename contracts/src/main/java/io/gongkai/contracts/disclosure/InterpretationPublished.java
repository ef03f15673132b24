package io.gongkai.contracts.disclosure;

/** An interpretation of a document was published. */
public record InterpretationPublished(String ref, String document, String form, String title) {}
