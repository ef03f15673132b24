package io.gongkai.kit.web;

import java.util.Map;

/**
 * The request cannot be read: 400 (or another 4xx of the catalogue) with the code and a JSON
 * pointer to the place.
 */
public final class BadRequest extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final String pointer;

  /**
   * {@code pointer} names the field as {@code /a/0/b}, the query parameter or header by its name;
   * empty = the whole.
   */
  public BadRequest(String code, String pointer) {
    super(code, null, false, false);
    this.code = code;
    this.pointer = pointer;
  }

  public String code() {
    return code;
  }

  public String pointer() {
    return pointer;
  }

  Map<String, Object> facts() {
    String field = pointer.startsWith("/") ? pointer.substring(1).replace('/', '.') : pointer;
    return pointer.isEmpty() ? Map.of() : Map.of("field", field, "parameter", field);
  }
}
