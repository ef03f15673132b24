package io.gongkai.reporting.workplan.web;

import io.gongkai.reporting.workplan.domain.TaskFact.TaskPlanned;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/** The body that puts a task on the work plan. */
record TaskRequest(
    @NotBlank String organ,
    @Min(2000) @Max(9999) int year,
    @NotBlank @Size(max = 200) String aspect,
    @NotBlank @Size(max = 500) String title,
    @Size(max = 100) List<@NotBlank String> responsible,
    LocalDate due) {

  TaskPlanned task(String ref) {
    return new TaskPlanned(organ, ref, year, aspect, title, responsible, due);
  }
}
