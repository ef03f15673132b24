package io.gongkai.local.launcher.histories;

import java.util.List;

/** An issue is there once; its number is unique by organ, year and edition, its serial by organ. */
final class GazetteLaw implements Law {

  @Override
  public Verdict judge(Fact next, Docket docket) {
    List<Fact> life = docket.of(next.subject());
    Verdict once =
        life.isEmpty()
            ? Verdict.LAWFUL
            : Law.order(next, life).and(Verdict.refused("step-not-lawful"));
    boolean taken = docket.all(next.organ(), "gazette").anyMatch(issue -> rivals(issue, next));
    return once.and(Verdict.unless(!taken, "number-taken"));
  }

  /** Whether both would bear the same number; the earlier line gets it. */
  static boolean rivals(Fact one, Fact other) {
    return one.is("gazette.issued")
        && other.is("gazette.issued")
        && one.organ().equals(other.organ())
        && (sameNumber(one, other) || same(one, other, "serial"));
  }

  private static boolean sameNumber(Fact one, Fact other) {
    return same(one, other, "number")
        && same(one, other, "year")
        && one.text("edition").equals(other.text("edition"));
  }

  private static boolean same(Fact one, Fact other, String field) {
    return one.number(field) == other.number(field);
  }
}
