package io.gongkai.reporting.annualreport.format;

import io.gongkai.reporting.annualreport.Formats;
import io.gongkai.reporting.annualreport.domain.Format;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code format/2019.json} and {@code format/2021.json} once, at the start. */
@Component
final class ClasspathFormats implements Formats {

  private static final List<String> FILES = List.of("2019", "2021");
  private static final List<String> SHOWN = List.of("meta", "sections", "tables", "cells");

  private final JsonMapper json =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
  private final Map<Format, Map<String, Object>> forms = new LinkedHashMap<>();

  ClasspathFormats() {
    for (String file : FILES) {
      try (InputStream text = new ClassPathResource("format/" + file + ".json").getInputStream()) {
        Map<String, Object> tree = json.readValue(text, new TypeReference<>() {});
        forms.put(json.convertValue(tree, FormatFile.class).toFormat(), layout(tree));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }

  @Override
  public Optional<Format> of(int year) {
    return forms.keySet().stream().filter(form -> form.covers(year)).findFirst();
  }

  @Override
  public Optional<Map<String, Object>> layout(int year) {
    return of(year).map(forms::get);
  }

  private static Map<String, Object> layout(Map<String, Object> tree) {
    Map<String, Object> shown = new LinkedHashMap<>();
    SHOWN.forEach(part -> shown.put(part, tree.getOrDefault(part, Map.of())));
    return shown;
  }
}
