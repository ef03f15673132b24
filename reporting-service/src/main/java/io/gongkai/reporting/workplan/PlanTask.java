package io.gongkai.reporting.workplan;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.kit.store.AlreadyThere;
import io.gongkai.reporting.organ.RequireOrgan;
import io.gongkai.reporting.workplan.domain.TaskFact.TaskPlanned;
import reactor.core.publisher.Mono;

/** Puts a task on the work plan, once under its reference; a second is {@code step-not-lawful}. */
@UseCase
public final class PlanTask {

  /** The task, and when, by whom. */
  public record Command(TaskPlanned task, Stamp stamp) {}

  private final Tasks tasks;
  private final RequireOrgan organ;

  PlanTask(Tasks tasks, RequireOrgan organ) {
    this.tasks = tasks;
    this.organ = organ;
  }

  public Mono<TaskEntry> handle(Command c) {
    String id = TaskEntry.id(c.task().organ(), c.task().ref());
    return organ
        .handle(c.task().organ())
        .then(Mono.defer(() -> tasks.start(id, c.stamp(), c.task())))
        .map(TaskEntry::of)
        .onErrorResume(AlreadyThere.class, taken -> refuse(id, c, taken));
  }

  private Mono<TaskEntry> refuse(String id, Command c, AlreadyThere taken) {
    // Live references are minted here, so only a source system can name one twice.
    return Mono.just(id)
        .filter(_ -> c.stamp().attested())
        .flatMap(tasks::find)
        .switchIfEmpty(Mono.error(taken))
        .map(TaskEntry::of)
        .flatMap(there -> Mono.error(again(there, c)));
  }

  private static RuleBroken again(TaskEntry there, Command c) {
    return there.task().plannedAgain(c.stamp().on(), c.stamp().known());
  }
}
