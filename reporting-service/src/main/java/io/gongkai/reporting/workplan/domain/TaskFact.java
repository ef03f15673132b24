package io.gongkai.reporting.workplan.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What can happen to a task of the work plan. */
public sealed interface TaskFact {

  /** {@code responsible} are codes of organs as recorded. */
  record TaskPlanned(
      String organ,
      String ref,
      int year,
      String aspect,
      String title,
      List<String> responsible,
      LocalDate due)
      implements TaskFact {

    public TaskPlanned {
      responsible = List.copyOf(responsible);
    }
  }

  record TaskCompleted(@Nullable String evidence) implements TaskFact {}
}
