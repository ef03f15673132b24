package io.gongkai.kit.web;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Texts, articles and statuses of all codes: the resource {@code problems.json}, a list of rows.
 */
public final class ProblemCatalogue {

  /** One code. {@code detail} has places {@code {name}} that the facts of a refusal fill. */
  @JsonIgnoreProperties(ignoreUnknown = true)
  record Row(
      String code,
      int status,
      @Nullable String article,
      String zh,
      String en,
      String detail,
      @Nullable String retry) {}

  private static final Pattern PLACE = Pattern.compile("\\{(\\w+)}");

  private final Map<String, Row> rows = new HashMap<>();

  private ProblemCatalogue(List<Row> rows) {
    rows.forEach(row -> this.rows.put(row.code(), row));
  }

  /** Reads the catalogue from the class path; without one, codes stand for themselves. */
  public static ProblemCatalogue load() {
    try (InputStream in = ProblemCatalogue.class.getResourceAsStream("/problems.json")) {
      return in == null
          ? new ProblemCatalogue(List.of())
          : new ProblemCatalogue(new JsonMapper().readValue(in, new TypeReference<List<Row>>() {}));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The HTTP status of a code, or this one if the catalogue does not know it. */
  int status(String code, int otherwise) {
    Row row = rows.get(code);
    return row == null ? otherwise : row.status();
  }

  String title(String code) {
    Row row = rows.get(code);
    return row == null ? code : row.zh();
  }

  @Nullable String article(String code) {
    Row row = rows.get(code);
    return row == null ? null : row.article();
  }

  /**
   * The Chinese sentence that says why, filled with the facts; places without a fact become a dash.
   */
  public String detail(String code, Map<String, ?> facts) {
    Row row = rows.get(code);
    Matcher places = PLACE.matcher(row == null ? code : row.detail());
    return places.replaceAll(place -> Matcher.quoteReplacement(text(facts.get(place.group(1)))));
  }

  private static String text(@Nullable Object fact) {
    return switch (fact) {
      case null -> "—";
      case Collection<?> many ->
          many.stream().map(String::valueOf).collect(Collectors.joining("、"));
      default -> fact.toString();
    };
  }
}
