package io.gongkai.reporting.workplan.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gongkai.reporting.workplan.TaskEntry;
import io.gongkai.reporting.workplan.domain.Task;
import io.gongkai.reporting.workplan.domain.TaskFact.TaskPlanned;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A task of the work plan; {@code completed} and {@code evidence} once it is done. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record TaskView(
    String id,
    String organ,
    String ref,
    int year,
    String aspect,
    String title,
    List<String> responsible,
    LocalDate due,
    LocalDate planned,
    @Nullable LocalDate completed,
    @Nullable String evidence) {

  static TaskView of(TaskEntry entry) {
    TaskPlanned plan = entry.task().plan();
    Task.Completion done = entry.task().completion();
    return new TaskView(
        entry.stored().id(),
        plan.organ(),
        plan.ref(),
        plan.year(),
        plan.aspect(),
        plan.title(),
        plan.responsible(),
        plan.due(),
        entry.task().planned(),
        done == null ? null : done.on(),
        done == null ? null : done.evidence());
  }
}
