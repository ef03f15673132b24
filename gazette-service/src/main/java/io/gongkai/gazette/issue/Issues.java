package io.gongkai.gazette.issue;

import io.gongkai.gazette.issue.domain.Edition;
import io.gongkai.gazette.issue.domain.IssueFact;
import io.gongkai.gazette.issue.domain.IssueNumbers;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.store.Page;
import io.gongkai.kit.store.Stored;
import java.util.List;
import reactor.core.publisher.Mono;

/** What the use cases need from the store of issues. */
public interface Issues {

  /** The issue under an id, or nothing. */
  Mono<Stored<IssueFact>> find(String id);

  /** A new issue; fails with {@code AlreadyThere} if its id or one of its numbers is taken. */
  Mono<Stored<IssueFact>> start(String id, Stamp stamp, IssueFact first);

  /** The highest 第n期 of an organ, year and edition, or 0. */
  Mono<Long> lastNumber(String organ, int year, Edition edition);

  /** The highest 总第N期 of an organ, or 0. */
  Mono<Long> lastSerial(String organ);

  /** The numbers of all issues of an organ and year. */
  Mono<List<IssueNumbers>> numbers(String organ, int year);

  /** A part of the list. */
  Mono<Page<Stored<IssueFact>>> page(IssueQuery query);
}
