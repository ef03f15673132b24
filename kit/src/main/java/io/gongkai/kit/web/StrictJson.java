package io.gongkai.kit.web;

import java.time.LocalDate;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.jdk.StringDeserializer;
import tools.jackson.databind.exc.InvalidFormatException;
import tools.jackson.databind.ext.javatime.deser.LocalDateDeserializer;
import tools.jackson.databind.module.SimpleModule;

/** Takes a text only if it is one, and a day only if it is written as one. */
final class StrictJson extends SimpleModule {

  private static final long serialVersionUID = 1L;

  StrictJson() {
    addDeserializer(String.class, new WholeText());
    addDeserializer(LocalDate.class, new WrittenDay());
  }

  /** Half a surrogate pair (RFC 8259 section 8.2) would be kept as a question mark. */
  private static final class WholeText extends StringDeserializer {
    @Override
    public String deserialize(JsonParser parser, DeserializationContext context)
        throws JacksonException {
      String text = super.deserialize(parser, context);
      if (text != null && text.codePoints().anyMatch(WholeText::isHalf)) {
        throw InvalidFormatException.from(parser, "half a character", "", String.class);
      }
      return text;
    }

    private static boolean isHalf(int codePoint) {
      return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }
  }

  /** Not as {@code [2024, 1, 2]}, nor as an empty list for none. */
  private static final class WrittenDay extends LocalDateDeserializer {
    @Override
    public ValueDeserializer<?> createContextual(
        DeserializationContext context, BeanProperty property) {
      return this; // there is one way only to write a day
    }

    @Override
    public LocalDate deserialize(JsonParser parser, DeserializationContext context)
        throws JacksonException {
      if (!parser.hasToken(JsonToken.VALUE_STRING)) {
        throw InvalidFormatException.from(parser, "no text", "", LocalDate.class);
      }
      return super.deserialize(parser, context);
    }
  }
}
