package io.gongkai.reporting.figures.web;

import io.gongkai.kit.web.BadRequest;
import io.gongkai.reporting.figures.ReadFigures;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The figures of the home page; public. */
@RestController
@RequestMapping("/api/v1/figures/{organ}/{year}")
final class FiguresController {

  private final ReadFigures read;

  FiguresController(ReadFigures read) {
    this.read = read;
  }

  @GetMapping
  Mono<FiguresView> figures(
      @PathVariable String organ,
      @PathVariable String year,
      @RequestParam(required = false) @Nullable String scope) {
    if (!year.matches("\\d{4}")) {
      throw new BadRequest("bad-value", "year");
    }
    if (scope != null && !scope.equals("own") && !scope.equals("whole")) {
      throw new BadRequest("bad-value", "scope");
    }
    boolean whole = "whole".equals(scope);
    return read.handle(new ReadFigures.Query(organ, Integer.parseInt(year), whole))
        .map(FiguresView::of);
  }
}
