package io.gongkai.gazette.issue.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to an issue. */
public sealed interface IssueFact {

  /** The issue was published with its numbers; from then on nothing in it changes. */
  record IssuePublished(
      String organ,
      String ref,
      int year,
      long number,
      long serial,
      Edition edition,
      List<Item> items,
      @Nullable Long copies)
      implements IssueFact {

    /** The numbers as the fact carries them. */
    public IssueNumbers numbers() {
      return new IssueNumbers(year, edition, number, serial);
    }
  }
}
