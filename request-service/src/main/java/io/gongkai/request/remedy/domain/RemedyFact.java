package io.gongkai.request.remedy.domain;

import org.jspecify.annotations.Nullable;

/** What happened to a remedy. */
public sealed interface RemedyFact {

  /**
   * It was filed against the latest reply of {@code application}; {@code late} if after its limit,
   * which is recorded and never refused.
   *
   * @param account who may see the application as its applicant, null where nobody has an account
   */
  record Filed(
      String organ,
      String ref,
      String application,
      @Nullable String account,
      RemedyType type,
      boolean late)
      implements RemedyFact {}

  /** The reply is set aside: the case is being opened anew, and then the decision stands. */
  record CorrectionBegun() implements RemedyFact {}

  /** The reconsideration organ or the court decided. A decision has no limit. */
  record Decided(RemedyResult result) implements RemedyFact {}
}
