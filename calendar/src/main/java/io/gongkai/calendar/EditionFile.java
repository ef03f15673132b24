package io.gongkai.calendar;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads the text form of an edition: one {@code word value [name]} a line, {@code #} comments. */
final class EditionFile {
  private EditionFile() {}

  static Edition read(List<String> lines) {
    Map<String, String> heads = new HashMap<>();
    Map<LocalDate, String> off = new HashMap<>();
    Map<LocalDate, String> worked = new HashMap<>();
    for (String line : lines) {
      String[] words = line.split(" ", 3);
      switch (words[0]) {
        case "off" -> off.put(LocalDate.parse(words[1]), words[2]);
        case "work" -> worked.put(LocalDate.parse(words[1]), words[2]);
        case "year", "known", "notice", "number" -> heads.put(words[0], words[1]);
        default -> throw new IllegalArgumentException("not a line of an edition: " + line);
      }
    }
    return new Edition(
        Integer.parseInt(need(heads, "year")),
        LocalDate.parse(need(heads, "known")),
        off,
        worked,
        heads.get("notice"),
        heads.get("number"));
  }

  private static String need(Map<String, String> heads, String word) {
    String value = heads.get(word);
    if (value == null) {
      throw new IllegalArgumentException("an edition without '" + word + "'");
    }
    return value;
  }
}
