package io.gongkai.reporting.annualreport;

import io.gongkai.reporting.annualreport.domain.Format;
import java.util.Map;
import java.util.Optional;

/** The official forms of the report, by report year; nothing before 2019 can be mapped. */
public interface Formats {

  Optional<Format> of(int year);

  /** Sections, tables with their official labels, and cells of the form of a year, as data. */
  Optional<Map<String, Object>> layout(int year);
}
