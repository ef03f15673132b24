package io.gongkai.kit.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * Which kinds of lines there are and what they carry: the resource {@code ledger/kinds.json},
 *
 * <pre>{"common": [field…], "kinds": {"a.b": {"owner", "family", "alone", "fields": [field…]}}}
 * </pre>
 *
 * @param common fields of every kind
 * @param kinds all kinds by name
 */
public record KindTable(List<Field> common, Map<String, Kind> kinds) {

  /**
   * One kind.
   *
   * @param owner the service that takes it
   * @param family refs are unique within it
   * @param alone it looks at other subjects, so everything before it must be done
   */
  public record Kind(String owner, String family, boolean alone, List<Field> fields) {}

  /**
   * One field. {@code type} is kind, ref, text, code, date, moment, money, integer, flag, object or
   * list; {@code exactlyOne} names fields of an object of which one must be there.
   */
  public record Field(
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

  /** Reads the table from the class path. */
  public static KindTable load() {
    try (InputStream in = KindTable.class.getResourceAsStream("/ledger/kinds.json")) {
      if (in == null) {
        throw new IllegalStateException("no ledger/kinds.json on the class path");
      }
      return new JsonMapper().readValue(in, KindTable.class);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** Common fields and those of the kind. */
  List<Field> fieldsOf(Kind kind) {
    return java.util.stream.Stream.concat(common.stream(), kind.fields().stream()).toList();
  }
}
