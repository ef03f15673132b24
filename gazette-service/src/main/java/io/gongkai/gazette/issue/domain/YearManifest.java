package io.gongkai.gazette.issue.domain;

import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.LongStream;

/** Which numbers of a year are there and which are missing: reported, never enforced on import. */
public record YearManifest(int year, Run regular, Run extra, Run serials) {

  /** A run of numbers from {@code first} to {@code last} (both 0 when empty) with its gaps. */
  public record Run(long first, long last, int present, List<Long> missing) {

    static Run of(long first, Collection<Long> numbers) {
      TreeSet<Long> there = new TreeSet<>(numbers);
      if (there.isEmpty()) {
        return new Run(0, 0, 0, List.of());
      }
      long begin = Math.min(first, there.first());
      List<Long> gaps =
          LongStream.rangeClosed(begin, there.last())
              .filter(number -> !there.contains(number))
              .limit(MOST_GAPS_NAMED)
              .boxed()
              .toList();
      return new Run(begin, there.last(), there.size(), gaps);
    }

    public boolean complete() {
      return missing.isEmpty();
    }
  }

  private static final int MOST_GAPS_NAMED = 1_000;

  /** The manifest of one year over the numbers of its issues; 第n期 begins with 1 each year. */
  public static YearManifest of(int year, Collection<IssueNumbers> issues) {
    TreeSet<Long> serials =
        issues.stream().map(IssueNumbers::serial).collect(Collectors.toCollection(TreeSet::new));
    return new YearManifest(
        year,
        Run.of(1, numbers(issues, Edition.REGULAR)),
        Run.of(1, numbers(issues, Edition.EXTRA)),
        Run.of(serials.isEmpty() ? 1 : serials.first(), serials));
  }

  private static List<Long> numbers(Collection<IssueNumbers> issues, Edition edition) {
    return issues.stream()
        .filter(issue -> issue.edition() == edition)
        .map(IssueNumbers::number)
        .toList();
  }
}
