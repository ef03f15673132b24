package io.gongkai.reporting.workplan.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.reporting.workplan.domain.TaskFact.TaskCompleted;
import io.gongkai.reporting.workplan.domain.TaskFact.TaskPlanned;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A task of the work plan, completed once. */
public record Task(TaskPlanned plan, LocalDate planned, @Nullable Completion completion) {

  private static final String COMPLETED = "workplan.completed";

  /** The end of a task, and what shows it. */
  public record Completion(LocalDate on, @Nullable String evidence) {}

  /** The task as its first fact leaves it. */
  public static Task opened(LocalDate on, TaskPlanned plan) {
    return new Task(plan, on, null);
  }

  public Task then(LocalDate on, TaskFact fact) {
    return switch (fact) {
      case TaskPlanned _ -> throw new IllegalStateException("planned twice");
      case TaskCompleted done -> new Task(plan, planned, new Completion(on, done.evidence()));
    };
  }

  public TaskCompleted complete(LocalDate on, @Nullable String evidence) {
    if (completion != null || on.isBefore(planned)) {
      throw refusal(COMPLETED, on);
    }
    return new TaskCompleted(evidence);
  }

  /** A second plan of the same task, which is never lawful. */
  public RuleBroken plannedAgain(LocalDate on) {
    return refusal("workplan.task", on);
  }

  private RuleBroken refusal(String step, LocalDate on) {
    LocalDate last = completion == null ? planned : completion.on();
    if (on.isBefore(last)) {
      return RuleBroken.of("before-last-step", Map.of("last", last.toString()));
    }
    return RuleBroken.of(
        "step-not-lawful",
        Map.of(
            "step", step,
            "state", completion == null ? "open" : "completed",
            "lawful", completion == null ? List.of(COMPLETED) : List.of()));
  }
}
