package io.gongkai.intake;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
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
record KindTable(List<Field> common, Map<String, Kind> kinds) {

  /**
   * One kind.
   *
   * @param owner the service that takes it
   * @param family refs are unique within it
   * @param alone it looks at other subjects, so everything before it must be done
   */
  record Kind(String owner, String family, boolean alone, List<Field> fields) {}

  /** Reads the table from the class path. */
  static KindTable load() {
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
