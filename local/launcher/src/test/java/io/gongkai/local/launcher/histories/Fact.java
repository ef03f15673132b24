package io.gongkai.local.launcher.histories;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a line of good form says. Two lines are the same line if their facts are equal.
 *
 * @param recorded when the office learned it; equal to {@code at} unless the line says otherwise
 * @param fields all but the fields that every line has; money without trailing zeros
 */
record Fact(
    String kind, String organ, String ref, Instant at, Instant recorded, ObjectNode fields) {
  static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

  LocalDate day() {
    return LocalDate.ofInstant(at, SHANGHAI);
  }

  /** The day on which the office learned it: where the line stands in its subject's life. */
  LocalDate place() {
    return LocalDate.ofInstant(recorded, SHANGHAI);
  }

  boolean is(String other) {
    return kind.equals(other);
  }

  String family() {
    return family(kind);
  }

  static String family(String kind) {
    int dot = kind.indexOf('.');
    return dot < 0 ? kind : kind.substring(0, dot);
  }

  String subject() {
    return subject(organ, family(), ref);
  }

  static String subject(String organ, String family, String ref) {
    return family + "|" + organ + "|" + ref;
  }

  /** A field's text, empty if the line has none. */
  String text(String field) {
    return fields.path(field).asString("");
  }

  int number(String field) {
    return fields.path(field).asInt();
  }

  LocalDate date(String field) {
    return LocalDate.parse(text(field));
  }

  boolean has(String field) {
    return fields.has(field);
  }
}
