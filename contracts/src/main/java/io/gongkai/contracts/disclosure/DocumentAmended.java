package io.gongkai.contracts.disclosure;

import org.jspecify.annotations.Nullable;

/** A document was amended. */
public record DocumentAmended(String ref, @Nullable String reason) {}
