package io.gongkai.gazette.submission.domain;

import java.util.Set;

/** Which documents a gazette prints: rules and normative documents of its own level (国办发〔2018〕22号). */
public final class Eligibility {

  private static final Set<String> PRINTED = Set.of("REGULATION", "NORMATIVE_DOCUMENT");

  private Eligibility() {}

  /**
   * Whether a document may enter a gazette. Both organs belong to one level when they govern the
   * same division; documents of higher levels and of other places stay out.
   */
  public static boolean mayEnter(String documentType, String issuerDivision, String gazetteDivision) {
    return PRINTED.contains(documentType) && issuerDivision.equals(gazetteDivision);
  }

  /** Whether documents of a type enter a gazette at all. */
  public static boolean isPrinted(String documentType) {
    return PRINTED.contains(documentType);
  }
}
