package io.gongkai.gazette.submission;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A document as far as its news came: made always, published and withdrawn perhaps.
 *
 * @param organ code of the issuer
 * @param documentType code of the type, as announced
 */
public record KnownDocument(
    String id,
    String organ,
    String documentType,
    String title,
    @Nullable String documentNumber,
    @Nullable LocalDate published,
    @Nullable LocalDate withdrawn) {

  /** Whether the public can read it now. */
  public boolean isPublic() {
    return published != null && withdrawn == null;
  }
}
