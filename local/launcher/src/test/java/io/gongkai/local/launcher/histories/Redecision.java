package io.gongkai.local.launcher.histories;

import java.time.LocalDate;
import java.util.List;

/** A remedy that was decided with CORRECTED makes one new reply lawful, on a later day. */
final class Redecision {
  private Redecision() {}

  static Verdict ordered(Fact reply, CaseState now, Docket docket) {
    List<LocalDate> orders = orders(now, docket);
    LocalDate last = now.endings().getLast().day();
    List<LocalDate> since = orders.stream().filter(day -> !day.isBefore(last)).toList();
    if (since.isEmpty()) {
      // More orders than replies to them: whether the second still counts is left open.
      return orders.size() >= now.endings().size()
          ? Verdict.OPEN
          : Verdict.refused("already-closed", "step-not-lawful");
    }
    LocalDate order = since.getFirst();
    return since.size() > 1 || order.equals(last)
        ? Verdict.OPEN
        : Verdict.unless(order.isBefore(reply.day()), "already-closed", "step-not-lawful");
  }

  static boolean everOrdered(CaseState now, Docket docket) {
    return !orders(now, docket).isEmpty();
  }

  private static List<LocalDate> orders(CaseState now, Docket docket) {
    Fact submitted = now.life().getFirst();
    return docket
        .all(submitted.organ(), "remedy")
        .filter(fact -> fact.is("remedy.decided") && fact.text("result").equals("CORRECTED"))
        .filter(fact -> RemedyLaw.request(docket.of(fact.subject())).equals(submitted.ref()))
        .map(Fact::day)
        .toList();
  }
}
