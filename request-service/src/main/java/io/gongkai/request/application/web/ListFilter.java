package io.gongkai.request.application.web;

import io.gongkai.request.application.Applications;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a list of applications is narrowed and ordered. */
record ListFilter(
    @Nullable String organ, @Nullable String state, @Nullable Boolean open, ListOrder order) {

  /** The words of the state table; what a case was closed with is data. */
  static final String STATES =
      "SUBMITTED|REGISTERED|IN_PROCESS|CONSULTING_THIRD_PARTY|CONSULTING_AGENCY"
          + "|AWAITING_CORRECTION|AWAITING_REASONS|AWAITING_PAYMENT|REPLY_REVIEW|REPLIED"
          + "|CLOSED_[A-Z_]+|SPLIT|ARCHIVED";

  /** By day of arrival, newest first, or by due day, next first. */
  enum ListOrder {
    arrived,
    due
  }

  Applications.Query query(@Nullable Set<String> organs, @Nullable String owner) {
    return new Applications.Query(organs, owner, state, open, order == ListOrder.due);
  }
}
