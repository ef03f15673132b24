package io.gongkai.request.notice.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What goes to the press: the words with number and date, or a preview that has neither.
 *
 * @param number null for a preview and for what bears none
 * @param mark picture of the receipt to be scanned, as PNG; null where there is none
 */
public record Printed(
    Sheet sheet, @Nullable String number, LocalDate on, boolean preview, byte @Nullable [] mark) {

  @Override
  public String toString() {
    return "Printed[" + sheet.title() + "]";
  }
}
