package io.gongkai.contracts;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Values that a field of the ledger's table forbids, as JSON texts. */
final class SpoiltValues {

  private SpoiltValues() {}

  static List<String> of(JsonNode field) {
    List<String> wrong = new ArrayList<>(List.of("null"));
    switch (field.get("type").asString()) {
      case "kind", "code" -> wrong.addAll(List.of("\"NO_SUCH_CODE\"", "7"));
      case "text" -> {
        wrong.addAll(List.of("7", "{}"));
        if (field.has("pattern")) {
          wrong.add("\"not of the pattern\"");
        }
      }
      case "ref" -> wrong.addAll(List.of("7", "\"\""));
      case "date" -> wrong.addAll(List.of("\"2024-02-30\"", "\"2020-13-45\"", "\"1 May\"", "7"));
      case "moment" ->
          wrong.addAll(
              List.of("\"2020-13-45\"", "\"2024-02-30\"", "\"2024-05-01T10:00:00\"", "\"x\""));
      case "money" ->
          wrong.addAll(List.of("\"-1\"", "\"1.234\"", "\"1e3\"", "\"\"", "12.5", "\"1,000\""));
      case "flag" -> wrong.add("\"yes\"");
      case "integer" -> {
        wrong.addAll(List.of("\"1\"", "1.5", String.valueOf(field.get("min").asInt() - 1)));
        if (field.has("max")) {
          wrong.add(String.valueOf(field.get("max").asInt() + 1));
        }
      }
      case "list" -> wrong.addAll(List.of("{}", "[7]"));
      case "object" -> wrong.addAll(List.of("[]", "{}", "{\"surprise\":1}"));
      default -> throw new AssertionError("unknown type in the table: " + field);
    }
    return wrong;
  }
}
