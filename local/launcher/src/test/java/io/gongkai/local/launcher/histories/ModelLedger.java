package io.gongkai.local.launcher.histories;

import io.gongkai.local.launcher.histories.Outcome.Result;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** What the texts say an import comes to, line by line; several imports follow one another. */
final class ModelLedger {
  private static final Set<String> OWN_ORGANS =
      Set.of(
          "document",
          "interpretation",
          "catalogue",
          "site",
          "administration",
          "fees",
          "procurement");

  /** What waits for a subject of another service, and the lines that say it. */
  private record Parked(List<Integer> lines, Fact fact) {}

  private final Docket docket = new Docket();
  private final List<Parked> parked = new ArrayList<>();

  Docket docket() {
    return docket;
  }

  /** What an earlier import left waiting. */
  List<Fact> waiting() {
    return parked.stream().map(Parked::fact).toList();
  }

  /** One outcome for each physical line; skipped ones have none ({@code null}). */
  List<Outcome> read(List<Written> file) {
    List<Outcome> outcomes = new ArrayList<>();
    parked.replaceAll(waiting -> new Parked(new ArrayList<>(), waiting.fact()));
    for (int line = 0; line < file.size(); line++) {
      Written written = file.get(line);
      Fact fact = written.fact();
      outcomes.add(
          fact != null
              ? read(line, fact)
              : written.isSkipped() ? null : Outcome.rejected(written.broken()));
      if (outcomes.getLast() != null && outcomes.getLast().is(Result.APPLIED)) {
        release(outcomes);
      }
    }
    return outcomes;
  }

  /** One line alone. */
  Outcome read(Fact fact) {
    Outcome outcome = read(-1, fact);
    if (outcome.is(Result.APPLIED)) {
      release(List.of());
    }
    return outcome;
  }

  private Outcome read(int line, Fact fact) {
    Outcome outcome = outcome(fact);
    if (outcome.is(Result.WAITING)) {
      park(line, fact);
    } else if (outcome.is(Result.APPLIED)) {
      docket.keep(fact);
    }
    return outcome;
  }

  private void park(int line, Fact fact) {
    for (Parked waiting : parked) {
      if (waiting.fact().equals(fact)) {
        waiting.lines().add(line);
        return;
      }
    }
    parked.add(new Parked(new ArrayList<>(List.of(line)), fact));
  }

  private Outcome outcome(Fact fact) {
    if (docket.holds(fact)) {
      return Outcome.UNCHANGED;
    }
    if (!fact.is("organ") && !docket.knowsOrgan(fact.organ())) {
      return OWN_ORGANS.contains(fact.family())
          ? Outcome.rejected(Set.of("unknown-subject"))
          : Outcome.WAITING;
    }
    return waits(fact) ? Outcome.WAITING : Outcome.of(Law.of(fact, docket));
  }

  /** A line waits itself, or behind an earlier one that waits. */
  private boolean waits(Fact fact) {
    String attacked = attacked(fact);
    boolean missing = docket.of(attacked).isEmpty();
    for (Parked waiting : parked) {
      String subject = waiting.fact().subject();
      if (subject.equals(fact.subject())
          || missing && subject.equals(attacked)
          || GazetteLaw.rivals(waiting.fact(), fact)) {
        return true;
      }
    }
    return namesWhatIsNotThere(fact);
  }

  /** The subject of the same service that a line looks at. */
  private static String attacked(Fact fact) {
    return switch (fact.family()) {
      case "remedy" -> Fact.subject(fact.organ(), "request", fact.text("request"));
      case "rectification" -> Fact.subject(fact.organ(), "inspection", fact.text("inspection"));
      default -> "";
    };
  }

  private boolean namesWhatIsNotThere(Fact fact) {
    if (fact.is("inspection.recorded")) {
      return !docket.knows(fact.organ(), "site", fact.text("site"));
    }
    return fact.fields()
        .path("items")
        .valueStream()
        .filter(item -> fact.is("gazette.issued") && item.has("document"))
        .anyMatch(
            item -> !docket.knows(fact.organ(), "document", item.path("document").asString("")));
  }

  /** What came may be what others wait for; they go on in their order. */
  private void release(List<Outcome> outcomes) {
    boolean moved = true;
    while (moved) {
      moved = false;
      List<Parked> before = List.copyOf(parked);
      parked.clear();
      for (Parked waiting : before) {
        Outcome outcome = outcome(waiting.fact());
        if (outcome.is(Result.WAITING)) {
          parked.add(waiting);
          continue;
        }
        moved = true;
        if (outcome.is(Result.APPLIED)) {
          docket.keep(waiting.fact());
        }
        settle(waiting.lines(), outcome, outcomes);
      }
    }
  }

  /** The first of equal lines is the one that went in. */
  private static void settle(List<Integer> lines, Outcome outcome, List<Outcome> outcomes) {
    Outcome next = outcome;
    for (int line : lines) {
      if (line >= 0) {
        outcomes.set(line, next);
        next = next.is(Result.APPLIED) ? Outcome.UNCHANGED : next;
      }
    }
  }
}
