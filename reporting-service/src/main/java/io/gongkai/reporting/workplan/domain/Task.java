package io.gongkai.reporting.workplan.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.reporting.workplan.domain.TaskFact.TaskCompleted;
import io.gongkai.reporting.workplan.domain.TaskFact.TaskPlanned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A task of the work plan, completed once.
 *
 * @param lastKnown the day the last step became known; orders the history
 */
public record Task(
    TaskPlanned plan, LocalDate planned, @Nullable Completion completion, LocalDate lastKnown) {

  private static final String COMPLETED = "workplan.completed";

  /** The end of a task, and what shows it. */
  public record Completion(LocalDate on, @Nullable String evidence) {}

  /** The task as its first fact leaves it. */
  public static Task opened(LocalDate on, LocalDate known, TaskPlanned plan) {
    return new Task(plan, on, null, known);
  }

  public Task then(LocalDate on, LocalDate known, TaskFact fact) {
    return switch (fact) {
      case TaskPlanned _ -> throw new IllegalStateException("planned twice");
      case TaskCompleted done ->
          new Task(plan, planned, new Completion(on, done.evidence()), known);
    };
  }

  /** Completes it on a day that became known on the same or a later one. */
  public TaskCompleted complete(LocalDate on, LocalDate known, @Nullable String evidence) {
    if (completion != null || isBeforeLast(on, known)) {
      throw refusal(COMPLETED, on, known);
    }
    return new TaskCompleted(evidence);
  }

  /** A second plan of the same task, which is never lawful. */
  public RuleBroken plannedAgain(LocalDate on, LocalDate known) {
    return refusal("workplan.task", on, known);
  }

  private boolean isBeforeLast(LocalDate on, LocalDate known) {
    return known.isBefore(lastKnown) || on.isBefore(planned);
  }

  private RuleBroken refusal(String step, LocalDate on, LocalDate known) {
    if (isBeforeLast(on, known)) {
      return RuleBroken.of("before-last-step", Map.of("last", lastKnown.toString()));
    }
    return RuleBroken.of(
        "step-not-lawful",
        Map.of(
            "step", step,
            "state", completion == null ? "open" : "completed",
            "lawful", completion == null ? List.of(COMPLETED) : List.of()));
  }
}
