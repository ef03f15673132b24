package io.gongkai.request.remedy.domain;

import io.gongkai.calendar.WorkingDays;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A reconsideration or a suit, from its filing to its decision.
 *
 * @param correcting the case of the reply is being opened anew, which only {@code CORRECTED} does
 * @param lastKnown the day the last step became known; orders the history
 */
public record Remedy(
    RemedyFact.Filed filing,
    LocalDate filed,
    @Nullable Decision decision,
    boolean correcting,
    LocalDate lastKnown) {

  private static final int RECONSIDERATION_DAYS = 60;

  /** Who files what on which day; the calendar is that known on this day. */
  public record Attempt(String ref, RemedyType type, LocalDate on, WorkingDays calendar) {}

  /** The end of a remedy. */
  public record Decision(LocalDate on, RemedyResult result) {}

  /** The state after these steps, the first of which is the filing. */
  public static Remedy fold(List<Step> steps) {
    Remedy remedy = null;
    for (Step step : steps) {
      remedy =
          switch (step.fact()) {
            case RemedyFact.Filed f -> new Remedy(f, step.on(), null, false, step.known());
            case RemedyFact.CorrectionBegun c -> begun(remedy).correcting(step);
            case RemedyFact.Decided d -> begun(remedy).decided(step, d.result());
          };
    }
    return begun(remedy);
  }

  /**
   * Files against the latest reply. {@code others} are the remedies against the same application.
   * Refused: {@code not-received}, {@code step-not-lawful}, {@code reconsideration-first}, {@code
   * reconsideration-missing}.
   */
  public static List<RemedyFact> file(Attempt attempt, AttackedCase attacked, List<Remedy> others) {
    LocalDate today = attempt.on();
    RemedyType type = attempt.type();
    LocalDate since = attacked.grievance(today);
    if (type == RemedyType.LITIGATION_DIRECT
        && attacked.latest(today).filter(Act::reconsiderationFirst).isPresent()) {
      throw RuleBroken.of(
          "reconsideration-first", Map.of("lawful", List.of(RemedyType.RECONSIDERATION.name())));
    }
    if (type == RemedyType.LITIGATION_AFTER_RECONSIDERATION) {
      since = lastReconsideration(others, today);
    }
    boolean late = today.isAfter(type.term(since, attempt.calendar()).due());
    return List.of(
        new RemedyFact.Filed(
            attacked.organ(),
            attempt.ref(),
            attacked.application(),
            attacked.account(),
            type,
            late));
  }

  /** Records the decision of the day {@code on}, known on {@code known}; once only. */
  public List<RemedyFact> decide(RemedyResult result, LocalDate on, LocalDate known) {
    if (known.isBefore(lastKnown) || on.isBefore(filed)) {
      throw RuleBroken.of("before-last-step", Map.of("last", lastKnown, "state", state()));
    }
    if (decision != null || (correcting && result != RemedyResult.CORRECTED)) {
      throw refusal();
    }
    return List.of(new RemedyFact.Decided(result));
  }

  /**
   * Begins what a {@code CORRECTED} does to the case, so that nobody decides otherwise meanwhile.
   * One that was cut off goes on.
   */
  public List<RemedyFact> correct(LocalDate on, LocalDate known) {
    decide(RemedyResult.CORRECTED, on, known);
    return correcting ? List.of() : List.of(new RemedyFact.CorrectionBegun());
  }

  /** Why a step that happens once does not happen again. */
  public RuleBroken refusal() {
    return decision == null
        ? RuleBroken.of("step-not-lawful", Map.of("state", state(), "lawful", List.of("decisions")))
        : RuleBroken.of("already-closed", Map.of("state", state(), "lawful", List.of()));
  }

  /** {@code FILED} or {@code DECIDED}. */
  public String state() {
    return decision == null ? "FILED" : "DECIDED";
  }

  /** The day on which the organ was ordered to correct its reply, if it was. */
  public Optional<LocalDate> corrected() {
    return Optional.ofNullable(decision)
        .filter(end -> end.result() == RemedyResult.CORRECTED)
        .map(Decision::on);
  }

  /** Whether it was filed, by {@code today}, against an act of the day {@code act} or later. */
  boolean isAgainst(LocalDate act, LocalDate today) {
    return !filed.isBefore(act) && !filed.isAfter(today);
  }

  /**
   * Whether it closes this way to the same act: its own kind for good (行政复议法 art. 30, 74;
   * 法释〔2018〕1号 art. 60), the other one unless it ended without a decision (行政复议法 art. 29;
   * 法释〔2018〕1号 art. 58).
   */
  boolean closes(RemedyType way) {
    boolean reconsideration = filing.type() == RemedyType.RECONSIDERATION;
    if (reconsideration && way == RemedyType.LITIGATION_AFTER_RECONSIDERATION) {
      return false; // it is what opens that way
    }
    boolean sameKind = reconsideration == (way == RemedyType.RECONSIDERATION);
    return sameKind || decision == null || decision.result() != RemedyResult.OTHER;
  }

  // A suit needs a reconsideration that is decided or whose 60 days are over (行政复议法 art. 34).
  private static LocalDate lastReconsideration(List<Remedy> others, LocalDate today) {
    return lastReconsideration(others, LocalDate.MIN, today)
        .orElseThrow(
            () ->
                RuleBroken.of(
                    "reconsideration-missing",
                    Map.of("lawful", List.of(RemedyType.RECONSIDERATION.name()))));
  }

  /** When the last reconsideration ended that was filed in between these days. */
  static Optional<LocalDate> lastReconsideration(
      List<Remedy> others, LocalDate since, LocalDate today) {
    return others.stream()
        .filter(
            other ->
                other.filing.type() == RemedyType.RECONSIDERATION && other.isAgainst(since, today))
        .flatMap(other -> other.over(today).stream())
        .max(LocalDate::compareTo);
  }

  private Optional<LocalDate> over(LocalDate today) {
    LocalDate decided = decision == null ? null : decision.on();
    return Stream.of(
            Optional.ofNullable(decided), Optional.of(filed.plusDays(RECONSIDERATION_DAYS)))
        .flatMap(Optional::stream)
        .filter(day -> !day.isAfter(today))
        .findFirst();
  }

  private Remedy correcting(Step step) {
    return new Remedy(filing, filed, null, true, step.known());
  }

  private Remedy decided(Step step, RemedyResult result) {
    Decision end = new Decision(step.on(), result);
    return new Remedy(filing, filed, end, false, step.known());
  }

  private static Remedy begun(@Nullable Remedy remedy) {
    if (remedy == null) {
      throw new IllegalStateException("a remedy begins with its filing");
    }
    return remedy;
  }
}
