package io.gongkai.contracts.disclosure;

import org.jspecify.annotations.Nullable;

/** A document was repealed; {@code by} is the ref of the document that repeals it. */
public record DocumentRepealed(String ref, @Nullable String by) {}
