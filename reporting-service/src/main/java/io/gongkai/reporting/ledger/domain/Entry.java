package io.gongkai.reporting.ledger.domain;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One subject counted by one measure, with the codes that say where, and the event that put it
 * there. {@code value} is null where subjects are counted, a number or fen where figures are added.
 */
public record Entry(
    Measure measure, Map<String, String> codes, Happening by, @Nullable Long value) {

  static Entry one(Measure measure, Happening by, Map<String, String> codes) {
    return new Entry(measure, codes, by, null);
  }

  static Entry sum(Measure measure, Happening by, Map<String, String> codes, long value) {
    return new Entry(measure, codes, by, value);
  }
}
