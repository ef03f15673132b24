package io.gongkai.reporting.annualreport.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.kit.web.Cursor;
import io.gongkai.reporting.annualreport.ComposeReport;
import io.gongkai.reporting.annualreport.ReadCell;
import io.gongkai.reporting.annualreport.ReportQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** Reports and the evidence behind their numbers; values are public, cases are not. */
@RestController
@RequestMapping("/api/v1/annual-reports/{organ}/{year}")
final class ReportController {

  private final ComposeReport compose;
  private final ReadCell open;

  ReportController(ComposeReport compose, ReadCell open) {
    this.compose = compose;
    this.open = open;
  }

  @GetMapping
  Mono<ReportView> report(
      @PathVariable String organ,
      @PathVariable String year,
      @RequestParam(required = false) @Nullable String scope,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String knownAt) {
    return compose.handle(Asked.report(organ, year, scope, asOf, knownAt)).map(ReportView::of);
  }

  @GetMapping("/cells/{cell}")
  Mono<CellView> cell(
      @PathVariable String organ,
      @PathVariable String year,
      @PathVariable String cell,
      @RequestParam(required = false) @Nullable String scope,
      @RequestParam(required = false) @Nullable String asOf,
      @RequestParam(required = false) @Nullable String knownAt,
      Cursor cursor,
      Caller caller) {
    ReportQuery report = Asked.report(organ, year, scope, asOf, knownAt);
    return open.handle(new ReadCell.Query(report, cell, caller, cursor.cursor(), cursor.limit()))
        .map(CellView::of);
  }
}
