package io.gongkai.reporting.annualreport.web;

import io.gongkai.kit.web.BadRequest;
import io.gongkai.reporting.annualreport.ReadFormat;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** The official forms: sections, tables, labels and cells. */
@RestController
@RequestMapping("/api/v1/annual-report-formats")
final class FormatController {

  private final ReadFormat read;

  FormatController(ReadFormat read) {
    this.read = read;
  }

  @GetMapping("/{year}")
  Map<String, Object> format(@PathVariable String year) {
    return read.handle(Asked.year(year)).orElseThrow(() -> new BadRequest("bad-value", "year"));
  }
}
