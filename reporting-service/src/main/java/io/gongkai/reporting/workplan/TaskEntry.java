package io.gongkai.reporting.workplan;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.workplan.domain.Task;
import io.gongkai.reporting.workplan.domain.TaskFact;
import io.gongkai.reporting.workplan.domain.TaskFact.TaskPlanned;

/** A task as it lies in the store, with the state that its facts give. */
public record TaskEntry(Stored<TaskFact> stored, Task task) {

  /** The id that follows from organ and reference. */
  public static String id(String organ, String ref) {
    return AggregateId.of("task", organ, "workplan", ref);
  }

  public static TaskEntry of(Stored<TaskFact> stored) {
    Recorded<TaskFact> first = stored.facts().getFirst();
    if (!(first.fact() instanceof TaskPlanned plan)) {
      throw new IllegalStateException("the history of " + stored.id() + " has no beginning");
    }
    Task task = Task.opened(first.stamp().on(), first.stamp().known(), plan);
    for (Recorded<TaskFact> next : stored.facts().subList(1, stored.facts().size())) {
      task = task.then(next.stamp().on(), next.stamp().known(), next.fact());
    }
    return new TaskEntry(stored, task);
  }
}
