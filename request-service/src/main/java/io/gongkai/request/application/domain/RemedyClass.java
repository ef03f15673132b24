package io.gongkai.request.application.domain;

/** Which remedies a reply must name. */
public enum RemedyClass {
  /** Reconsideration comes first (行政复议法 2023, art. 23). */
  A,
  /** Reconsideration or a suit, as the applicant likes. */
  B,
  /** A where the part refused is refused under arts. 14-16, else B. */
  A_IF_REFUSED_UNDER_14_TO_16,
  /** Nothing was decided. */
  NONE
}
