package io.gongkai.gateway.imports;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads of a line only what the door must know: that it is one JSON object without doubled keys,
 * and whose it is. Details never repeat the line, for it may speak of people.
 */
@Component
final class LineReader {
  private static final JsonFactory JSON =
      JsonFactory.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION).build();

  Sorted read(Line line) {
    if (line.cut()) {
      return badJson(line, "该行过长。");
    }
    String text;
    try {
      text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(line.bytes())).toString();
    } catch (CharacterCodingException e) {
      return badJson(line, "该行不是有效的 UTF-8 文本。");
    }
    try {
      return sort(line, text);
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 0 : e.getLocation().getColumnNr();
      return badJson(line, "该行不是有效的 JSON 对象（第 " + column + " 个字符附近）。");
    }
  }

  private static Sorted sort(Line line, String text) {
    String kind = null;
    String ref = null;
    try (JsonParser parser = JSON.createParser(ObjectReadContext.empty(), text)) {
      if (parser.nextToken() != JsonToken.START_OBJECT) {
        return badJson(line, "该行不是 JSON 对象。");
      }
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        String field = parser.currentName();
        String value = parser.nextToken() == JsonToken.VALUE_STRING ? parser.getString() : null;
        parser.skipChildren();
        kind = "kind".equals(field) ? value : kind;
        ref = "ref".equals(field) ? value : ref;
      }
      if (parser.nextToken() != null) {
        return badJson(line, "该行在 JSON 对象之后还有内容。");
      }
    }
    return owned(line, text, kind, ref);
  }

  private static Sorted owned(Line line, String text, @Nullable String kind, @Nullable String ref) {
    if (kind == null) {
      return refused(line, ref, "unknown-kind", "缺少事项种类（kind）。");
    }
    Optional<Owner> owner = Owner.of(kind);
    return owner.isPresent()
        ? new Sorted.Owned(line.number(), owner.get(), text)
        : refused(line, ref, "unknown-kind", "没有名为“" + shortened(kind) + "”的事项种类。");
  }

  private static String shortened(String kind) {
    return kind.length() <= 40 ? kind : kind.substring(0, 40) + "…";
  }

  private static Sorted badJson(Line line, String detail) {
    return refused(line, null, "bad-json", detail);
  }

  private static Sorted refused(Line line, @Nullable String ref, String code, String detail) {
    return new Sorted.Refused(Answer.rejected(line.number(), ref, code, detail));
  }
}
