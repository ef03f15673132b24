package io.gongkai.intake;

import java.util.Map;

/** A line has not the form of its kind: the code of rejection and the place, never the value. */
final class BadLine extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String field;

  BadLine(String code, String field) {
    super(code, null, false, false);
    this.code = code;
    this.field = field;
  }

  String code() {
    return code;
  }

  Map<String, Object> facts() {
    return Map.of("field", field, "kind", field);
  }
}
