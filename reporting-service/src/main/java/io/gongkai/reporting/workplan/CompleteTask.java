package io.gongkai.reporting.workplan;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.Version;
import io.gongkai.reporting.workplan.domain.Task;
import io.gongkai.reporting.workplan.domain.TaskFact;
import java.util.List;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Completes a task, once, with what shows it. */
@UseCase
public final class CompleteTask {

  /** The task, the version that was seen (null = any), and the evidence. */
  public record Command(
      String task, @Nullable Version seen, @Nullable String evidence, Stamp stamp) {}

  private final Tasks tasks;

  CompleteTask(Tasks tasks) {
    this.tasks = tasks;
  }

  public Mono<TaskEntry> handle(Command c) {
    return tasks
        .change(
            c.task(),
            c.seen(),
            c.stamp(),
            stored -> List.of(complete(TaskEntry.of(stored).task(), c)))
        .map(TaskEntry::of);
  }

  private static TaskFact complete(Task task, Command c) {
    return task.complete(c.stamp().on(), c.stamp().known(), c.evidence());
  }
}
