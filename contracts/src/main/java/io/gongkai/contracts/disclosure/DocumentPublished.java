package io.gongkai.contracts.disclosure;

import org.jspecify.annotations.Nullable;

/** A document was published; {@code late} if after the 20 working days of art. 26. */
public record DocumentPublished(
    String ref,
    String documentType,
    String title,
    @Nullable String documentNumber,
    @Nullable String site,
    boolean late,
    String href,
    @Nullable String contentHash) {}
