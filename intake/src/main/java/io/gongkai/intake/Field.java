package io.gongkai.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One field. {@code type} is kind, ref, text, code, date, moment, money, integer, flag, object or
 * list; {@code exactlyOne} names fields of an object of which one must be there.
 */
record Field(
    @Nullable String name,
    String type,
    @Nullable Boolean required,
    @Nullable List<String> values,
    @Nullable List<Field> fields,
    @Nullable Field items,
    @Nullable Long min,
    @Nullable Long max,
    @Nullable String pattern,
    @Nullable List<String> exactlyOne) {

  String key() {
    return name == null ? "" : name;
  }

  boolean isRequired() {
    return Boolean.TRUE.equals(required);
  }
}
