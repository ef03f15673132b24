package io.gongkai.gazette.issue.domain;

import io.gongkai.gazette.issue.domain.IssueFact.IssuePublished;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/** A published issue: frozen, so it knows no further step. */
public record Issue(IssuePublished published, LocalDate since) {

  /** The issue after its facts. */
  public static Issue fold(LocalDate on, IssueFact fact) {
    return switch (fact) {
      case IssuePublished published -> new Issue(published, on);
    };
  }

  /** A second publication of the same issue, which is never lawful. */
  public RuleBroken publishedAgain(LocalDate on) {
    return on.isBefore(since)
        ? RuleBroken.of("before-last-step", Map.of("last", since.toString()))
        : RuleBroken.of(
            "step-not-lawful",
            Map.of("step", "gazette.issued", "state", "published", "lawful", List.of()));
  }
}
