package io.gongkai.request.application.rulebook;

import io.gongkai.calendar.Editions;
import io.gongkai.request.application.Rulebooks;
import io.gongkai.request.application.domain.Law;
import io.gongkai.request.application.domain.Rulebook;
import io.gongkai.request.calendar.Calendars;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads {@code rulebook/<effective day>.json}; each file says what changes on its day. */
@Component
final class ClasspathRulebooks implements Rulebooks {
  private static final List<String> FILES = List.of("2019-05-15", "2021-01-01", "2024-01-01");

  private final Law rules;
  private final Calendars calendars;

  ClasspathRulebooks(Calendars calendars) {
    this.calendars = calendars;
    JsonMapper json = JsonMapper.shared();
    List<Rulebook> books = new ArrayList<>();
    @Nullable Rulebook before = null;
    for (String file : FILES) {
      before = read(json, file).over(before);
      books.add(before);
    }
    rules = new Law(books, Editions.shipped());
  }

  @Override
  public Law law() {
    return rules.with(calendars.known());
  }

  private static RulebookFile read(JsonMapper json, String day) {
    String path = "/rulebook/" + day + ".json";
    try (InputStream in = ClasspathRulebooks.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing");
      }
      return json.readValue(in, RulebookFile.class);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
