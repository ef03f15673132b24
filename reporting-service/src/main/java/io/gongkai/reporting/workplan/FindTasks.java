package io.gongkai.reporting.workplan;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import reactor.core.publisher.Mono;

/** Reads a part of the work plan. */
@UseCase
public final class FindTasks {

  private final Tasks tasks;

  FindTasks(Tasks tasks) {
    this.tasks = tasks;
  }

  public Mono<Page<TaskEntry>> handle(TaskQuery query) {
    return tasks.page(query).map(page -> page.map(TaskEntry::of));
  }
}
