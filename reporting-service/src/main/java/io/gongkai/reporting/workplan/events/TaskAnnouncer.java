package io.gongkai.reporting.workplan.events;

import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.reporting.workplan.TaskEntry;
import io.gongkai.reporting.workplan.domain.TaskFact;
import io.gongkai.reporting.workplan.domain.TaskFact.TaskCompleted;
import io.gongkai.reporting.workplan.domain.TaskFact.TaskPlanned;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** A task was laid on organs, or completed. */
@Component
final class TaskAnnouncer implements Announcer<TaskFact> {

  @Override
  public String topic() {
    return "reporting.workplan";
  }

  @Override
  public Optional<OutgoingEvent> announce(Stored<TaskFact> stored, Recorded<TaskFact> recorded) {
    TaskPlanned plan = TaskEntry.of(stored).task().plan();
    Object data =
        switch (recorded.fact()) {
          case TaskPlanned f ->
              new io.gongkai.contracts.reporting.TaskPlanned(
                  f.ref(), f.year(), f.aspect(), f.title(), f.responsible(), f.due());
          case TaskCompleted f ->
              new io.gongkai.contracts.reporting.TaskCompleted(plan.ref(), f.evidence());
        };
    return Optional.of(new OutgoingEvent(plan.organ(), data));
  }
}
