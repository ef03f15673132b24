package io.gongkai.disclosure.document.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How and when a document came before the public. */
public record Publication(
    LocalDate on,
    @Nullable String site,
    IndexNumber index,
    LocalDate due,
    boolean late,
    @Nullable String contentHash) {}
