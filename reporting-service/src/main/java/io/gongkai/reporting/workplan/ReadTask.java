package io.gongkai.reporting.workplan;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Reads one task; empty if there is none. */
@UseCase
public final class ReadTask {

  private final Tasks tasks;

  ReadTask(Tasks tasks) {
    this.tasks = tasks;
  }

  public Mono<TaskEntry> handle(String id) {
    return tasks.find(id).map(TaskEntry::of);
  }
}
