package io.gongkai.contracts.disclosure;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A document was made (成文); {@code category} is the item 1 to 15 of art. 20. */
public record DocumentMade(
    String ref,
    String documentType,
    String title,
    @Nullable String documentNumber,
    int category,
    @Nullable LocalDate effective,
    @Nullable LocalDate expires,
    @Nullable List<String> keyAreas) {}
