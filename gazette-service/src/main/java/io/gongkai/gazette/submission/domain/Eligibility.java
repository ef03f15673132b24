package io.gongkai.gazette.submission.domain;

import java.util.Set;

/** What a gazette prints, by 国办发〔2018〕22号: rules and normative documents of its own level. */
public final class Eligibility {

  private static final Set<String> PRINTED = Set.of("REGULATION", "NORMATIVE_DOCUMENT");

  private Eligibility() {}

  /** The types of document that a gazette must print. */
  public static Set<String> printedTypes() {
    return PRINTED;
  }

  /**
   * Whether a document belongs to the list of a gazette: its type is printed, and issuer and
   * gazette govern the same division.
   */
  public static boolean isCandidate(String documentType, String issuer, String gazette) {
    return PRINTED.contains(documentType) && issuer.equals(gazette);
  }

  /**
   * Whether an issuer stands above a gazette, whose documents do not enter it. A division (GB/T
   * 2260, six digits in pairs) contains all that begin with its significant pairs.
   */
  public static boolean isHigher(String issuer, String gazette) {
    String significant = issuer.replaceFirst("(00)+$", "");
    return !issuer.equals(gazette) && gazette.startsWith(significant);
  }
}
