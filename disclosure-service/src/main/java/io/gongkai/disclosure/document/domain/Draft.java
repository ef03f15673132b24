package io.gongkai.disclosure.document.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What is written about a document when it is made; {@code category} is the item of Art. 20. */
public record Draft(
    DocumentType documentType,
    String title,
    @Nullable String documentNumber,
    int category,
    @Nullable String content,
    @Nullable LocalDate effective,
    @Nullable LocalDate expires,
    List<String> keyAreas) {

  public Draft {
    keyAreas = List.copyOf(keyAreas);
    // Art. 20 has fifteen items.
    if (category < 1 || category > 15) {
      throw RuleBroken.of("bad-value", Map.of("field", "category"));
    }
    if (effective != null && expires != null && expires.isBefore(effective)) {
      throw RuleBroken.of("bad-value", Map.of("field", "expires"));
    }
  }

  /** The first fact of a document; no drafter is known for one that another system attests. */
  public DocumentFact.DocumentMade made(String organ, String ref, @Nullable String drafter) {
    return new DocumentFact.DocumentMade(
        organ,
        ref,
        documentType,
        title,
        documentNumber,
        category,
        content,
        effective,
        expires,
        keyAreas,
        drafter);
  }
}
