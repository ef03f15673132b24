package io.gongkai.request.message.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table of limits for answers; the first row that fits holds.
 *
 * @param returnWithin working days in which an organ may give a message back
 */
public record ReplyTerms(int returnWithin, List<Row> rows) {

  /**
   * One row; a null source or type fits all.
   *
   * @param workingDays limit for the answer
   */
  public record Row(@Nullable MessageSource source, @Nullable MessageType type, int workingDays) {

    boolean fits(MessageSource of, @Nullable MessageType about) {
      return (source == null || source == of) && (type == null || type == about);
    }
  }

  public ReplyTerms {
    rows = List.copyOf(rows);
    if (rows.isEmpty() || rows.getLast().source() != null || rows.getLast().type() != null) {
      throw new IllegalArgumentException("the last row of the table must fit every message");
    }
  }

  /** Working days for the answer to such a message. */
  public int workingDays(MessageSource source, @Nullable MessageType type) {
    return rows.stream()
        .filter(row -> row.fits(source, type))
        .findFirst()
        .orElseThrow()
        .workingDays();
  }
}
