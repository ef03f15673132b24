package io.gongkai.gazette.issue;

import io.gongkai.gazette.issue.domain.Issue;
import io.gongkai.gazette.issue.domain.IssueFact;
import io.gongkai.kit.AggregateId;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;

/** An issue as it lies in the store. */
public record IssueRecord(Stored<IssueFact> stored, Issue issue) {

  /** The id that follows from organ and reference. */
  public static String id(String organ, String ref) {
    return AggregateId.of("iss", organ, "gazette", ref);
  }

  /** Reads the issue out of its fact. */
  public static IssueRecord of(Stored<IssueFact> stored) {
    Recorded<IssueFact> first = stored.facts().getFirst();
    return new IssueRecord(stored, Issue.fold(first.stamp().on(), first.fact()));
  }
}
