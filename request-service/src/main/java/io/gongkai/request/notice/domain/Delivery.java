package io.gongkai.request.notice.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One attempt to deliver a letter, with its evidence.
 *
 * @param arrived the day of signature or arrival, null while unknown
 * @param item number of the postal item or of the receipt, null where there is none
 * @param returned it came back
 */
public record Delivery(
    Route route,
    LocalDate sent,
    @Nullable LocalDate arrived,
    @Nullable String item,
    boolean returned) {

  /**
   * The day the addressee has it in hand, from which remedies are counted (行政复议法 art. 20): for the
   * post that is later than the day that counts for the organ. Unknown, the latter.
   */
  public @Nullable LocalDate known() {
    return returned || arrived == null ? counts() : arrived;
  }

  /** The day that counts as the day of delivery; null while there is none. */
  public @Nullable LocalDate counts() {
    return returned ? null : route.counts(sent, arrived);
  }
}
