package io.gongkai.local.launcher.histories;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One opinion asked for (arts. 32, 34).
 *
 * @param who the kind of the one asked and its name
 * @param answered the day of a real answer; silence that was written down is none
 */
record Consulted(
    String who,
    LocalDate sent,
    LocalDate delivered,
    @Nullable String answer,
    @Nullable LocalDate answered) {
  static final int OPINION = 15;

  /** The opinions that a case asked for, with what came back. */
  static List<Consulted> in(List<Fact> life) {
    return life.stream()
        .filter(fact -> fact.kind().endsWith("-consulted"))
        .map(fact -> of(fact, life))
        .toList();
  }

  static String who(Fact fact) {
    return fact.has("agency")
        ? "agency " + fact.text("agency")
        : "party " + fact.text("thirdParty");
  }

  private static Consulted of(Fact asked, List<Fact> life) {
    List<Fact> answers =
        life.stream()
            .filter(fact -> fact.kind().endsWith("-answered") && who(fact).equals(who(asked)))
            .toList();
    List<Fact> real =
        answers.stream().filter(fact -> !fact.text("answer").equals("SILENT")).toList();
    String said = answers.isEmpty() ? null : answers.getLast().text("answer");
    LocalDate received = asked.has("delivered") ? asked.date("delivered") : asked.day();
    return new Consulted(
        who(asked), asked.day(), received, said, real.isEmpty() ? null : real.getFirst().day());
  }

  boolean thirdParty() {
    return who.startsWith("party");
  }

  LocalDate limit(LocalDate known) {
    return Term.after(delivered, OPINION, known);
  }

  /** Nothing came and the limit, whose last day counts to its end, is not over. */
  boolean isOpen(LocalDate day) {
    return answered == null && !day.isAfter(limit(day));
  }

  /** Silence written down: whether it ends the last day before its end is left open. */
  boolean isLastDayOfSilence(LocalDate day) {
    return answered == null && answer != null && day.equals(limit(day));
  }

  /** Whether this day is not counted: after the dispatch, up to the answer or the limit. */
  boolean suspends(LocalDate day, LocalDate known) {
    LocalDate limit = limit(known);
    LocalDate end = Objects.requireNonNullElse(answered, limit);
    return day.isAfter(sent) && !day.isAfter(end.isBefore(limit) ? end : limit);
  }
}
