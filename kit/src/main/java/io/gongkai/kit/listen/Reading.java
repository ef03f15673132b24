package io.gongkai.kit.listen;

import io.gongkai.kit.announce.EventType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads messages for one handler: tolerant of fields it does not know, blind to types it does not
 * hear.
 */
final class Reading<E> {

  private static final JsonMapper MAPPER =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  private final Class<E> hears;
  private final String type;

  Reading(Class<E> hears) {
    this.hears = hears;
    this.type = hears == JsonNode.class ? "" : EventType.of(hears).type();
  }

  /** The event, empty if it is of another type; {@link Unreadable} if it is none. */
  Optional<Received<E>> read(String message) {
    JsonNode envelope;
    try {
      envelope = MAPPER.readTree(message);
    } catch (JacksonException broken) {
      throw new Unreadable("no JSON");
    }
    String heard = text(envelope, "type");
    return type.isEmpty() || type.equals(heard)
        ? Optional.of(received(envelope, heard, message))
        : Optional.empty();
  }

  private Received<E> received(JsonNode envelope, String heard, String message) {
    try {
      return new Received<>(
          text(envelope, "id"),
          heard,
          text(envelope, "subject"),
          envelope.path("sequence").asLong(),
          Instant.parse(text(envelope, "time")),
          LocalDate.parse(text(envelope, "factdate")),
          text(envelope, "organ"),
          MAPPER.treeToValue(envelope.path("data"), hears),
          message);
    } catch (JacksonException | java.time.DateTimeException broken) {
      throw new Unreadable("no event of this type");
    }
  }

  private static String text(JsonNode envelope, String name) {
    JsonNode value = envelope.path(name);
    if (!value.isString()) {
      throw new Unreadable("no " + name);
    }
    return value.asString();
  }

  /** The message is not what its topic promises; says which part, never what stood there. */
  static final class Unreadable extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Unreadable(String what) {
      super(what, null, false, false);
    }
  }
}
