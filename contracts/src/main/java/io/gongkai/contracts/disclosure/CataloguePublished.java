package io.gongkai.contracts.disclosure;

/** A standard catalogue of one field was published with so many items. */
public record CataloguePublished(String ref, String field, long items) {}
