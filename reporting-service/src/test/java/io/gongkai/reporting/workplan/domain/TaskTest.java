package io.gongkai.reporting.workplan.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.gongkai.reporting.workplan.domain.TaskFact.TaskPlanned;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskTest {

  private static final LocalDate MAY = LocalDate.parse("2025-05-05");
  private static final TaskPlanned PLAN =
      new TaskPlanned("o", "T1", 2025, "政策解读", "任务", List.of("o"), MAY.plusDays(90));

  @Test
  void a_task_is_completed_once() {
    Task open = Task.opened(MAY, MAY, PLAN);
    Task done = open.then(MAY, MAY, open.complete(MAY, MAY, "E1"));
    refused(done, MAY, MAY, "step-not-lawful");
  }

  @Test
  void a_task_is_not_completed_before_it_was_planned() {
    refused(Task.opened(MAY, MAY, PLAN), MAY.minusDays(1), MAY.minusDays(1), "before-last-step");
  }

  @Test
  void a_completion_that_was_learned_later_stands_where_it_was_learned() {
    LocalDate learned = MAY.plusDays(20);
    Task late = Task.opened(MAY, learned, PLAN);
    refused(late, MAY.plusDays(9), MAY.plusDays(9), "before-last-step");
    assertThat(late.complete(MAY.plusDays(9), learned, null)).isNotNull();
  }

  private static void refused(Task task, LocalDate on, LocalDate known, String code) {
    assertThatThrownBy(() -> task.complete(on, known, null)).hasMessage(code);
  }
}
