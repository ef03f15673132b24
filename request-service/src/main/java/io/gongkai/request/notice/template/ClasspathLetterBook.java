package io.gongkai.request.notice.template;

import io.gongkai.request.notice.LetterBook;
import io.gongkai.request.notice.domain.LetterRule;
import io.gongkai.request.notice.domain.LetterRules;
import io.gongkai.request.notice.domain.Sheet;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads {@code letters/*.json} and {@code letters/templates/*.md} once, at start: a template that
 * is missing keeps the service from starting. A folder of the installation may hold its own
 * templates; what it lacks is taken from those shipped.
 */
@Component
final class ClasspathLetterBook implements LetterBook {

  private static final List<String> FILES = List.of("2019-05-15", "2024-01-01");

  private final JsonMapper json = JsonMapper.builder().build();
  private final NavigableMap<LocalDate, LetterRules> rules = new TreeMap<>();
  private final Map<String, Template> templates = new HashMap<>();
  private final SheetJson sheets = new SheetJson();

  ClasspathLetterBook(@Value("${gongkai.letters.templates:}") String folder) {
    @Nullable LetterRules before = null;
    for (String file : FILES) {
      String text = shipped("/letters/" + file + ".json");
      before = json.readValue(text, LettersFile.class).over(before);
      rules.put(before.effective(), before);
    }
    for (LetterRules each : rules.values()) {
      for (LetterRule rule : each.letters()) {
        templates.computeIfAbsent(rule.template(), name -> new Template(template(folder, name)));
      }
    }
  }

  @Override
  public LetterRules rules(LocalDate day) {
    Map.Entry<LocalDate, LetterRules> entry = rules.floorEntry(day);
    return entry == null ? rules.firstEntry().getValue() : entry.getValue();
  }

  @Override
  public Text text(String template, Map<String, String> fields) {
    Template found = templates.get(template);
    if (found == null) {
      throw new IllegalArgumentException("no template " + template);
    }
    return found.filled(fields);
  }

  @Override
  public String line(String line, Map<String, String> fields) {
    return Template.line(line, fields);
  }

  @Override
  public String frozen(Sheet sheet) {
    return sheets.write(sheet);
  }

  @Override
  public Sheet thawed(String frozen) {
    return sheets.read(frozen);
  }

  private static String template(String folder, String name) {
    Path own = Path.of(folder, name + ".md");
    try {
      return !folder.isBlank() && Files.exists(own)
          ? Files.readString(own)
          : shipped("/letters/templates/" + name + ".md");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String shipped(String path) {
    try (InputStream in = ClasspathLetterBook.class.getResourceAsStream(path)) {
      if (in == null) {
        throw new IllegalStateException(path + " is missing");
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
