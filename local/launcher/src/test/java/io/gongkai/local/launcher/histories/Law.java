package io.gongkai.local.launcher.histories;

import java.util.List;
import java.util.Map;

/** What one family of lines may do, judged on the lines that went in before. */
@FunctionalInterface
interface Law {
  Map<String, Law> BY_FAMILY =
      Map.ofEntries(
          Map.entry("organ", new OnceLaw()),
          Map.entry("request", new RequestLaw()),
          Map.entry("remedy", new RemedyLaw()),
          Map.entry("message", new MessageLaw()),
          Map.entry("document", new DocumentLaw()),
          Map.entry("interpretation", new OnceLaw("document")),
          Map.entry("catalogue", new OnceLaw()),
          Map.entry("site", new PairLaw("site.registered", "site.closed")),
          Map.entry("administration", new OnceLaw()),
          Map.entry("fees", new OnceLaw()),
          Map.entry("procurement", new OnceLaw()),
          Map.entry("gazette", new GazetteLaw()),
          Map.entry("inspection", new OnceLaw()),
          Map.entry("rectification", new RectificationLaw()),
          Map.entry("workplan", new PairLaw("workplan.task", "workplan.completed")));

  Verdict judge(Fact next, Docket docket);

  static Verdict of(Fact next, Docket docket) {
    Law law = BY_FAMILY.get(next.family());
    if (law == null) {
      throw new IllegalArgumentException(next.kind());
    }
    return law.judge(next, docket);
  }

  /**
   * The order within a subject, by day. A line that was learned later stands there; one that in
   * addition happened before another that stands in front of it is nothing the texts speak of.
   */
  static Verdict order(Fact next, List<Fact> life) {
    Fact last = life.getLast();
    if (next.place().isBefore(last.place())) {
      return Verdict.refused("before-last-step");
    }
    return next.day().isBefore(life.getFirst().day()) ? Verdict.OPEN : Verdict.LAWFUL;
  }
}
