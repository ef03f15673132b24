package io.gongkai.gazette.issue;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import reactor.core.publisher.Mono;

/** Reads a part of the list of issues. */
@UseCase
public final class FindIssues {

  private final Issues issues;

  FindIssues(Issues issues) {
    this.issues = issues;
  }

  public Mono<Page<IssueRecord>> handle(IssueQuery query) {
    return issues.page(query).map(page -> page.map(IssueRecord::of));
  }
}
