package io.gongkai.gazette.issue;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Reads one issue; empty if there is none. */
@UseCase
public final class ReadIssue {

  private final Issues issues;

  ReadIssue(Issues issues) {
    this.issues = issues;
  }

  public Mono<IssueRecord> handle(String id) {
    return issues.find(id).map(IssueRecord::of);
  }
}
