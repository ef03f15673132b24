package io.gongkai.gazette.issue;

import io.gongkai.gazette.issue.domain.IssueDraft;
import io.gongkai.gazette.issue.domain.IssueNumbers;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.AlreadyThere;
import java.util.Map;
import reactor.core.publisher.Mono;

/** Takes a back issue in with the numbers it bears; a number can be taken once. */
@UseCase
public final class ImportIssue {

  /** The issue, its numbers, and when, by whom. */
  public record Command(IssueDraft draft, IssueNumbers numbers, Stamp stamp) {}

  private final Issues issues;

  ImportIssue(Issues issues) {
    this.issues = issues;
  }

  /** Answers with the issue; {@code step-not-lawful} for a second one, or {@code number-taken}. */
  public Mono<IssueRecord> handle(Command c) {
    String id = IssueRecord.id(c.draft().organ(), c.draft().ref());
    return issues
        .start(id, c.stamp(), c.draft().publish(c.numbers()))
        .map(IssueRecord::of)
        .onErrorResume(AlreadyThere.class, taken -> refuse(id, c, taken));
  }

  private Mono<IssueRecord> refuse(String id, Command c, AlreadyThere taken) {
    boolean serial = taken.key().contains("serial");
    long number = serial ? c.numbers().serial() : c.numbers().number();
    return issues
        .find(id)
        .<RuleBroken>map(s -> IssueRecord.of(s).issue().publishedAgain(c.stamp().on()))
        .defaultIfEmpty(RuleBroken.of("number-taken", Map.of("number", number)))
        .flatMap(Mono::error);
  }
}
