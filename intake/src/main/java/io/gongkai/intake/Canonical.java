package io.gongkai.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * One text for all writings of the same line: fields sorted, moments as instants, money as a
 * number.
 */
final class Canonical {

  private Canonical() {}

  static String of(ObjectNode line, List<Field> fields) {
    ObjectNode complete = line.deepCopy();
    if (!complete.hasNonNull("recorded")) {
      complete.set("recorded", complete.get("at"));
    }
    return object(complete, fields);
  }

  private static String object(JsonNode object, List<Field> fields) {
    Map<String, String> sorted = new TreeMap<>();
    for (Field field : fields) {
      JsonNode value = object.get(field.key());
      if (value != null && !value.isNull()) {
        sorted.put(field.key(), value(value, field));
      }
    }
    return sorted.toString();
  }

  private static String value(JsonNode value, Field field) {
    return switch (field.type()) {
      case "moment" -> Moments.instant(value.asString()).toString();
      case "money" -> new BigDecimal(value.asString()).stripTrailingZeros().toPlainString();
      case "object" -> object(value, field.fields() == null ? List.of() : field.fields());
      case "list" -> list(value, field);
      default -> value.toString(); // JSON text: strings stay apart from numbers and from each other
    };
  }

  private static String list(JsonNode list, Field field) {
    Field items = field.items();
    return items == null
        ? list.toString()
        : java.util.stream.IntStream.range(0, list.size())
            .mapToObj(i -> value(list.get(i), items))
            .collect(Collectors.joining(",", "[", "]"));
  }
}
