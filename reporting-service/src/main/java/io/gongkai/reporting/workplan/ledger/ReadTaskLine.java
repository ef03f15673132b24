package io.gongkai.reporting.workplan.ledger;

import io.gongkai.intake.Fields;
import io.gongkai.intake.Line;
import io.gongkai.intake.LineReader;
import io.gongkai.reporting.workplan.CompleteTask;
import io.gongkai.reporting.workplan.PlanTask;
import io.gongkai.reporting.workplan.TaskEntry;
import io.gongkai.reporting.workplan.domain.TaskFact;
import io.gongkai.reporting.workplan.domain.TaskFact.TaskPlanned;
import java.util.Set;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** The lines {@code workplan.task} and {@code workplan.completed}. */
@Component
final class ReadTaskLine implements LineReader {

  private final PlanTask plan;
  private final CompleteTask complete;

  ReadTaskLine(PlanTask plan, CompleteTask complete) {
    this.plan = plan;
    this.complete = complete;
  }

  @Override
  public Set<String> kinds() {
    return Set.of("workplan.task", "workplan.completed");
  }

  @Override
  public Class<?> facts() {
    return TaskFact.class;
  }

  @Override
  public String subject(Line line) {
    return TaskEntry.id(line.organ(), line.ref());
  }

  @Override
  public Mono<?> read(Line line) {
    Fields f = line.fields();
    if (line.kind().equals("workplan.completed")) {
      return complete.handle(
          new CompleteTask.Command(subject(line), null, f.textOrNull("evidence"), line.stamp()));
    }
    TaskPlanned task =
        new TaskPlanned(
            line.organ(),
            line.ref(),
            f.number("year"),
            f.text("aspect"),
            f.text("title"),
            f.texts("responsible"),
            f.date("due"));
    return plan.handle(new PlanTask.Command(task, line.stamp()));
  }
}
