package io.gongkai.local.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The terms of the law, as {@code docs/glossary.md} has them in its first column. */
final class Glossary {

  static final String PAGE = "docs/glossary.md";

  private Glossary() {}

  /** Each term as a pattern over text that was {@linkplain #spelt spelt out}, plural too. */
  static List<Pattern> terms(Sources sources) {
    return sources.all().stream()
        .filter(source -> source.name().equals(PAGE))
        .flatMap(source -> source.text().lines())
        .filter(row -> row.startsWith("| ") && !row.startsWith("| English"))
        .map(row -> row.split("\\|", -1)[1].replaceAll("\\(.*?\\)", ""))
        .flatMap(cell -> List.of(cell.split(",", -1)).stream())
        .map(Glossary::spelt)
        .filter(term -> !term.isEmpty())
        .map(term -> Pattern.compile("\\b" + term + "s?\\b"))
        .toList();
  }

  /** Every identifier and word in lower case, parted by single spaces: camelCase → camel case. */
  static String spelt(String text) {
    String parted =
        text.replaceAll("([a-z0-9])([A-Z])", "$1 $2").replaceAll("([A-Z])([A-Z][a-z])", "$1 $2");
    List<String> words = new ArrayList<>();
    Pattern.compile("[a-zA-Z]+").matcher(parted).results().forEach(m -> words.add(m.group()));
    return words.stream().map(w -> w.toLowerCase(Locale.ROOT)).collect(Collectors.joining(" "));
  }
}
