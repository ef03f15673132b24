package io.gongkai.intake;

import java.time.DateTimeException;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;

/**
 * Holds a line against the table: first which fields there are, on every level, then what stands in
 * them.
 */
final class FieldCheck {

  private static final Pattern MONEY = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

  private FieldCheck() {}

  static void check(JsonNode object, List<Field> fields) {
    names(object, fields, "");
    values(object, fields, "");
  }

  private static void names(JsonNode object, List<Field> fields, String path) {
    Set<String> known = fields.stream().map(Field::key).collect(Collectors.toSet());
    for (String name : object.propertyNames()) {
      if (!known.contains(name)) {
        throw new BadLine("unknown-field", path + name);
      }
    }
    for (Field field : fields) {
      JsonNode value = object.get(field.key());
      if (value == null || value.isNull()) {
        if (field.isRequired()) {
          throw new BadLine("missing-field", path + field.key());
        }
        continue;
      }
      inside(value, field, path + field.key());
    }
  }

  private static void inside(JsonNode value, Field field, String path) {
    if (field.fields() != null && value.isObject()) {
      names(value, field.fields(), path + ".");
    }
    if (field.items() != null && value.isArray()) {
      for (int i = 0; i < value.size(); i++) {
        inside(value.get(i), field.items(), path + "." + i);
      }
    }
  }

  private static void values(JsonNode object, List<Field> fields, String path) {
    for (Field field : fields) {
      JsonNode value = object.get(field.key());
      if (value != null) {
        value(value, field, path + field.key());
      }
    }
  }

  private static void value(JsonNode value, Field field, String path) {
    switch (field.type()) {
      case "kind", "ref" ->
          require(value.isString() && !value.asString().isBlank(), "bad-value", path);
      case "text" ->
          require(value.isString() && matches(value.asString(), field), "bad-value", path);
      case "code" ->
          require(value.isString() && codes(field).contains(value.asString()), "bad-value", path);
      case "date" -> require(value.isString() && isDate(value.asString()), "bad-date", path);
      case "moment" -> require(value.isString() && isMoment(value.asString()), "bad-date", path);
      case "money" ->
          require(
              value.isString() && MONEY.matcher(value.asString()).matches(), "bad-amount", path);
      case "integer" -> require(isWithin(value, field), "bad-value", path);
      case "flag" -> require(value.isBoolean(), "bad-value", path);
      case "object" -> object(value, field, path);
      case "list" -> list(value, field, path);
      default -> throw new IllegalStateException("the table of kinds has no type " + field.type());
    }
  }

  private static void object(JsonNode value, Field field, String path) {
    require(value.isObject(), "bad-value", path);
    List<String> choice = field.exactlyOne();
    if (choice != null) {
      require(choice.stream().filter(value::hasNonNull).count() == 1, "bad-value", path);
    }
    values(value, field.fields() == null ? List.of() : field.fields(), path + ".");
  }

  private static void list(JsonNode value, Field field, String path) {
    require(value.isArray(), "bad-value", path);
    Field items = field.items();
    for (int i = 0; items != null && i < value.size(); i++) {
      value(value.get(i), items, path + "." + i);
    }
  }

  private static void require(boolean holds, String code, String path) {
    if (!holds) {
      throw new BadLine(code, path);
    }
  }

  private static List<String> codes(Field field) {
    return field.values() == null ? List.of() : field.values();
  }

  private static boolean matches(String text, Field field) {
    return field.pattern() == null || text.matches(field.pattern());
  }

  private static boolean isWithin(JsonNode value, Field field) {
    return value.isIntegralNumber()
        && value.canConvertToInt()
        && (field.min() == null || value.asLong() >= field.min())
        && (field.max() == null || value.asLong() <= field.max());
  }

  private static boolean isDate(String text) {
    try {
      return Moments.date(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }

  private static boolean isMoment(String text) {
    try {
      return Moments.instant(text) != null;
    } catch (DateTimeException e) {
      return false;
    }
  }
}
