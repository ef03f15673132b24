package io.gongkai.reporting.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A public document, as it was announced. */
public record PublishedDocument(
    String id,
    String organ,
    String documentType,
    String title,
    @Nullable String documentNumber,
    LocalDate published,
    String href) {}
