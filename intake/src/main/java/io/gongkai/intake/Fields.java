package io.gongkai.intake;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Typed access to fields that were checked; asking for what the table does not promise is a
 * programming error.
 */
public final class Fields {

  private final JsonNode node;

  public Fields(JsonNode node) {
    this.node = node;
  }

  public boolean has(String name) {
    return node.hasNonNull(name);
  }

  public String text(String name) {
    return required(name).asString();
  }

  public @Nullable String textOrNull(String name) {
    return has(name) ? text(name) : null;
  }

  public LocalDate date(String name) {
    return LocalDate.parse(text(name));
  }

  public @Nullable LocalDate dateOrNull(String name) {
    return has(name) ? date(name) : null;
  }

  public int number(String name) {
    return required(name).asInt();
  }

  public @Nullable Integer numberOrNull(String name) {
    return has(name) ? Integer.valueOf(number(name)) : null;
  }

  public boolean flag(String name) {
    return has(name) && required(name).asBoolean();
  }

  /** An amount in fen. */
  public long fen(String name) {
    return new BigDecimal(text(name)).movePointRight(2).longValueExact();
  }

  public Fields object(String name) {
    return new Fields(required(name));
  }

  /** Elements of a list of objects; empty if the field is absent. */
  public List<Fields> objects(String name) {
    return elements(name).map(Fields::new).toList();
  }

  /** Elements of a list of texts; empty if the field is absent. */
  public List<String> texts(String name) {
    return elements(name).map(JsonNode::asString).toList();
  }

  private java.util.stream.Stream<JsonNode> elements(String name) {
    JsonNode list = node.path(name);
    return IntStream.range(0, list.size()).mapToObj(list::get);
  }

  private JsonNode required(String name) {
    JsonNode value = node.get(name);
    if (value == null || value.isNull()) {
      throw new IllegalStateException("no field " + name);
    }
    return value;
  }
}
