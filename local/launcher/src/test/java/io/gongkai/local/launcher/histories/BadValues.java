package io.gongkai.local.launcher.histories;

import java.util.List;
import java.util.Map;
import java.util.Set;

/** JSON texts of values that a field must not have. */
final class BadValues {
  private static final List<String> NO_TEXT = List.of("5", "true", "[\"x\"]", "{\"x\":\"y\"}");
  private static final List<String> NO_MOMENT =
      List.of(
          "\"2020-02-30\"",
          "\"2021-02-29\"",
          "\"2020-13-01\"",
          "\"2020-1-05\"",
          "\"2020-03-05T10:00:00\"",
          "\"2020-03-05T24:00:01+08:00\"",
          "\"2020-03-05 10:00\"",
          "\"20200305\"",
          "\"\"",
          "\"昨天\"");
  private static final Map<String, List<String>> BY_TYPE =
      Map.ofEntries(
          Map.entry("ref", List.of("5", "\"\"", "[]", "{}", "false")),
          Map.entry("text", NO_TEXT),
          Map.entry("division", List.of("\"12345\"", "\"1234567\"", "\"44530a\"", "445300")),
          Map.entry("code", List.of("\"NO_SUCH\"", "\"\"", "\"grant\"", "1", "[\"GRANT\"]")),
          Map.entry(
              "number", List.of("0", "-1", "\"3\"", "1.5", "[1]", "{}", "99999999999999999999")),
          Map.entry("count", List.of("-1", "\"3\"", "1.5", "[1]", "true", "-99999999999999999999")),
          Map.entry("extension", List.of("0", "21", "-3", "\"3\"", "2.5")),
          Map.entry("quarter", List.of("0", "5", "\"1\"", "1.5")),
          Map.entry("flag", List.of("\"true\"", "1", "[]")),
          Map.entry("object", List.of("\"x\"", "[]", "5", "[{}]")),
          Map.entry("list", List.of("\"x\"", "{}", "5")),
          Map.entry("moment", NO_MOMENT),
          Map.entry("date", NO_MOMENT),
          Map.entry(
              "money",
              List.of(
                  "\"-1\"",
                  "\"1.234\"",
                  "\"1e2\"",
                  "\"abc\"",
                  "\"\"",
                  "\"1,000\"",
                  "\".5\"",
                  "\"+1\"")));

  private BadValues() {}

  static List<String> of(String type) {
    return BY_TYPE.getOrDefault(type, NO_TEXT);
  }

  static Set<String> codes(String type) {
    return switch (type) {
      case "moment", "date" -> Set.of("bad-date");
      case "money" -> Set.of("bad-amount");
      default -> Set.of("bad-value");
    };
  }
}
