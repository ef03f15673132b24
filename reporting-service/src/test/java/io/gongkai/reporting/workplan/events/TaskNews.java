package io.gongkai.reporting.workplan.events;

import io.gongkai.kit.announce.Announcer;
import io.gongkai.reporting.workplan.domain.TaskFact;

/** The real announcer, for tests outside this room. */
public final class TaskNews {

  private TaskNews() {}

  public static Announcer<TaskFact> announcer() {
    return new TaskAnnouncer();
  }
}
