package io.gongkai.intake;

import io.gongkai.intake.KindTable.Kind;
import io.gongkai.kit.Stamp;
import io.gongkai.kit.vault.KeyedDigest;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Makes a {@link Line} of a text, or says which rule of form it breaks: JSON, kind, fields, values,
 * in this order.
 */
final class LineChecks {

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private final KindTable table;
  private final Map<String, LineReader> readers;
  private final KeyedDigest digest;

  LineChecks(KindTable table, Map<String, LineReader> readers, KeyedDigest digest) {
    this.table = table;
    this.readers = Map.copyOf(readers);
    this.digest = digest;
  }

  JsonNode parse(String text) {
    try {
      JsonNode node = MAPPER.readTree(text);
      if (node.isObject()) {
        return node;
      }
    } catch (JacksonException noJson) {
      throw new BadLine("bad-json", "");
    }
    throw new BadLine("bad-json", "");
  }

  /** The ref as far as it can be read. */
  static @Nullable String ref(JsonNode line) {
    JsonNode ref = line.path("ref");
    return ref.isString() ? ref.asString() : null;
  }

  Checked check(JsonNode node) {
    ObjectNode object = (ObjectNode) node;
    JsonNode named = object.path("kind");
    Kind kind = named.isString() ? table.kinds().get(named.asString()) : null;
    LineReader reader = named.isString() ? readers.get(named.asString()) : null;
    if (kind == null || reader == null) {
      throw new BadLine("unknown-kind", named.isString() ? named.asString() : "");
    }
    List<Field> fields = table.fieldsOf(kind);
    FieldCheck.check(object, fields);
    Instant at = Moments.instant(object.get("at").asString());
    Instant recorded =
        object.has("recorded") ? Moments.instant(object.get("recorded").asString()) : at;
    if (recorded.isBefore(at)) {
      throw new BadLine("recorded-before-at", "recorded");
    }
    String print = digest.of(Canonical.of(object, fields));
    var stamp = new Stamp(Moments.day(at), recorded, "ledger", print);
    var line =
        new Line(
            named.asString(),
            kind.family(),
            object.get("organ").asString(),
            object.get("ref").asString(),
            stamp,
            new Fields(object));
    return new Checked(line, kind.alone(), reader, print, reader.subject(line));
  }
}
