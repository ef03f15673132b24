package io.gongkai.disclosure.document.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A change of a document's standing: from which day, why, and by which other document. */
public record Change(LocalDate on, @Nullable String reason, @Nullable String by) {}
