package io.gongkai.gazette.issue;

import io.gongkai.gazette.issue.domain.Edition;
import io.gongkai.gazette.issue.domain.IssueDraft;
import io.gongkai.gazette.issue.domain.IssueNumbers;
import io.gongkai.gazette.organ.ReadHeardOrgan;
import io.gongkai.gazette.submission.CheckContents;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.AlreadyThere;
import java.util.Map;
import reactor.core.publisher.Mono;

/**
 * Publishes an issue. Its two numbers are taken here and nowhere earlier, in the same write as the
 * issue itself, so that neither run has a gap.
 */
@UseCase
public final class PublishIssue {

  /** The issue, of the year of the stamp's day. */
  public record Command(IssueDraft draft, Edition edition, Stamp stamp) {}

  private final Issues issues;
  private final CheckContents contents;
  private final ReadHeardOrgan organ;

  PublishIssue(Issues issues, CheckContents contents, ReadHeardOrgan organ) {
    this.issues = issues;
    this.contents = contents;
    this.organ = organ;
  }

  /** Answers with the frozen issue. */
  public Mono<IssueRecord> handle(Command c) {
    String code = c.draft().organ();
    return organ
        .handle(code)
        .switchIfEmpty(Mono.error(() -> RuleBroken.of("unknown-subject", Map.of("ref", code))))
        .flatMap(_ -> contents.handle(code, c.draft().documents()))
        .then(Mono.defer(() -> mint(c)));
  }

  private Mono<IssueRecord> mint(Command c) {
    String id = IssueRecord.id(c.draft().organ(), c.draft().ref());
    return numbers(c)
        .flatMap(numbers -> issues.start(id, c.stamp(), c.draft().publish(numbers)))
        .map(IssueRecord::of)
        .onErrorResume(AlreadyThere.class, taken -> again(id, c, taken));
  }

  private Mono<IssueNumbers> numbers(Command c) {
    String code = c.draft().organ();
    int year = c.stamp().on().getYear();
    return Mono.zip(
        issues.lastNumber(code, year, c.edition()),
        issues.lastSerial(code),
        (number, serial) -> IssueNumbers.after(year, c.edition(), number, serial));
  }

  /** Another issue took the numbers in between: try the next, unless this very issue is there. */
  private Mono<IssueRecord> again(String id, Command c, AlreadyThere taken) {
    return issues
        .find(id)
        .<IssueRecord>flatMap(_ -> Mono.error(taken))
        .switchIfEmpty(Mono.defer(() -> mint(c)));
  }
}
