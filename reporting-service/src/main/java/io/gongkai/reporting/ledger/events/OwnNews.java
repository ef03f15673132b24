package io.gongkai.reporting.ledger.events;

import io.gongkai.contracts.gazette.IssuePublished;
import io.gongkai.contracts.reporting.InspectionCirculated;
import io.gongkai.contracts.reporting.TaskPlanned;
import io.gongkai.reporting.ledger.domain.SingleNews;

/** What the gazette and this service itself say, as far as it counts. */
final class OwnNews {

  private OwnNews() {}

  static void readings(NewsReader reader) {
    reader.on(IssuePublished.class, e -> new SingleNews.IssuePublished(e.year()));
    reader.on(
        InspectionCirculated.class,
        e -> new SingleNews.InspectionCirculated(e.year(), e.quarter()));
    reader.on(TaskPlanned.class, e -> new SingleNews.TaskPlanned(e.year(), e.aspect()));
  }
}
