package io.gongkai.request.published;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A public document by what tells it apart; all of it is public.
 *
 * @param href where it can be read
 */
public record PublishedDocument(
    String id,
    String organ,
    String title,
    @Nullable String documentNumber,
    String href,
    LocalDate published) {}
