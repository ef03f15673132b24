package io.gongkai.request.application.web;

import io.gongkai.request.application.Applications;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** How a list of applications is narrowed and ordered. */
record ListFilter(
    @Nullable String organ, @Nullable String state, @Nullable Boolean open, ListOrder order) {

  /** By day of arrival, newest first, or by due day, next first. */
  enum ListOrder {
    arrived,
    due
  }

  Applications.Query query(@Nullable Set<String> organs, @Nullable String owner) {
    return new Applications.Query(organs, owner, state, open, order == ListOrder.due);
  }
}
