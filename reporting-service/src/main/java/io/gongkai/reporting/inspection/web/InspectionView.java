package io.gongkai.reporting.inspection.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gongkai.reporting.inspection.InspectionEntry;
import io.gongkai.reporting.inspection.domain.Cadence;
import io.gongkai.reporting.inspection.domain.Finding;
import io.gongkai.reporting.inspection.domain.InspectionFact;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionCirculated;
import io.gongkai.reporting.inspection.domain.InspectionFact.InspectionRecorded;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An inspection ({@code RECORDED}) with its findings, or the circulation of a quarter. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record InspectionView(
    String id,
    String kind,
    String organ,
    String ref,
    LocalDate on,
    @Nullable String site,
    @Nullable Cadence cadence,
    @Nullable List<Finding> findings,
    @Nullable Integer year,
    @Nullable Integer quarter) {

  static InspectionView of(InspectionEntry entry) {
    String id = entry.stored().id();
    LocalDate on = entry.inspection().on();
    InspectionFact fact = entry.inspection().fact();
    return switch (fact) {
      case InspectionRecorded f ->
          new InspectionView(
              id,
              "RECORDED",
              f.organ(),
              f.ref(),
              on,
              f.site(),
              f.cadence(),
              f.findings(),
              null,
              null);
      case InspectionCirculated f ->
          new InspectionView(
              id, "CIRCULATED", f.organ(), f.ref(), on, null, null, null, f.year(), f.quarter());
    };
  }
}
