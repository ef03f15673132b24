package io.gongkai.reporting.annualreport;

import io.gongkai.kit.UseCase;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The official form of a report year as data, for whoever draws the tables. */
@UseCase
public final class ReadFormat {

  private final Formats formats;

  ReadFormat(Formats formats) {
    this.formats = formats;
  }

  /** Empty for a year before the first form. */
  public Optional<Map<String, Object>> handle(int year) {
    return formats
        .of(year)
        .flatMap(
            format ->
                formats
                    .layout(year)
                    .map(
                        layout -> {
                          Map<String, Object> form = new LinkedHashMap<>();
                          form.put("year", year);
                          form.put("format", format.name());
                          form.putAll(layout);
                          return form;
                        }));
  }
}
