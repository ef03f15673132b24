package io.gongkai.reporting.annualreport.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.reporting.annualreport.domain.Codes;
import io.gongkai.reporting.annualreport.domain.Format;
import io.gongkai.reporting.annualreport.domain.Source;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The official forms as data are complete: every cell has something that counts into it. */
class ClasspathFormatsTest {

  private final ClasspathFormats formats = new ClasspathFormats();

  @ParameterizedTest
  @CsvSource({"2019,2019,198", "2020,2019,198", "2021,2021,200", "2026,2021,200"})
  void a_year_has_the_form_that_was_official_then(int year, String name, int cells) {
    Format format = formats.of(year).orElseThrow();
    assertThat(format.name()).isEqualTo(name);
    assertThat(format.cells().values())
        .filteredOn(cell -> !cell.table().equals("s1"))
        .hasSize(cells);
  }

  @Test
  void nothing_before_2019_can_be_mapped() {
    assertThat(formats.of(2018)).isEmpty();
    assertThat(formats.layout(2018)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021})
  void every_cell_is_reached_by_some_measure(int year) {
    Format format = formats.of(year).orElseThrow();
    Set<String> reached = new LinkedHashSet<>();
    for (Source source : format.sources()) {
      source.cells().forEach(template -> reached.addAll(expanded(template, format.codes())));
    }
    assertThat(reached).containsAll(format.cells().keySet());
  }

  @ParameterizedTest
  @ValueSource(ints = {2020, 2021})
  void layout_and_rules_are_there(int year) {
    Map<String, Object> layout = formats.layout(year).orElseThrow();
    assertThat(layout).containsKeys("sections", "tables", "cells");
    assertThat(formats.of(year).orElseThrow().rules())
        .extracting(rule -> rule.id().replaceAll("\\..*", ""))
        .contains("R1", "R2", "R3", "R4", "R5", "R6", "R7", "R8");
    assertThat(formats.of(year).orElseThrow().cells().values())
        .allSatisfy(cell -> assertThat(cell.rule()).isNotBlank());
  }

  private static Set<String> expanded(String template, Codes codes) {
    Matcher part = Pattern.compile("\\{(\\w+)}").matcher(template);
    if (!part.find()) {
      return Set.of(template);
    }
    Set<String> all = new LinkedHashSet<>();
    for (String name : List.copyOf(codes.lists().get(part.group(1)).values())) {
      all.addAll(expanded(template.replace(part.group(), name), codes));
    }
    return all;
  }
}
