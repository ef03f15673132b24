package io.gongkai.reporting.annualreport.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.gongkai.reporting.annualreport.ReadCell;
import io.gongkai.reporting.annualreport.domain.Cell;
import io.gongkai.reporting.annualreport.domain.CellSpec;
import io.gongkai.reporting.annualreport.domain.Evidence;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One number with its evidence; {@code count} is the number of all members. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record CellView(
    String cell,
    Object value,
    String rule,
    String digest,
    int count,
    List<MemberView> members,
    @Nullable String next) {

  /** {@code subject}, {@code ref} and {@code event} only for those who may know the case. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record MemberView(
      @Nullable String organ,
      @Nullable String subject,
      @Nullable String ref,
      @Nullable String event,
      String type,
      LocalDate on,
      String row,
      @Nullable Object value) {

    static MemberView of(CellSpec spec, ReadCell.Seen seen) {
      Evidence evidence = seen.member().evidence();
      BigDecimal value = seen.member().value();
      return new MemberView(
          seen.open() ? evidence.organ() : null,
          seen.open() ? evidence.subject() : null,
          seen.open() ? evidence.ref() : null,
          seen.open() ? evidence.event() : null,
          evidence.type(),
          evidence.on(),
          seen.member().row(),
          value == null ? null : Numbers.of(spec, value));
    }
  }

  static CellView of(ReadCell.Opened opened) {
    Cell cell = opened.cell();
    return new CellView(
        cell.spec().id(),
        Numbers.of(cell),
        opened.rule(),
        cell.digest().toString(),
        cell.members().size(),
        opened.members().stream().map(seen -> MemberView.of(cell.spec(), seen)).toList(),
        opened.next().orElse(null));
  }
}
