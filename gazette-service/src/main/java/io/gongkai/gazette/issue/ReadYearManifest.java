package io.gongkai.gazette.issue;

import io.gongkai.gazette.issue.domain.YearManifest;
import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Tells which numbers of an organ's year are there and which are missing. */
@UseCase
public final class ReadYearManifest {

  private final Issues issues;

  ReadYearManifest(Issues issues) {
    this.issues = issues;
  }

  public Mono<YearManifest> handle(String organ, int year) {
    return issues.numbers(organ, year).map(numbers -> YearManifest.of(year, numbers));
  }
}
