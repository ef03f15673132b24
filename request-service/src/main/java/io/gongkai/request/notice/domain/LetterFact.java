package io.gongkai.request.notice.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What can happen to a letter; who it names lies in the party room, under {@code content}. */
public sealed interface LetterFact {

  /**
   * It was issued, with its number and its frozen words; in the same write, so that the run of
   * numbers has no gap.
   *
   * @param step place in the history of the case of the step it belongs to
   * @param party whose key its words and bytes lie under
   * @param owner account that may read it, null where there is none
   * @param code number by organ, series and year; null with {@code serial} for what bears none
   * @param rules day of the rules it was made by
   * @param remedy class of remedies it names
   * @param due last day for the reply as it was then
   * @param awaits the step of the case is still to be taken
   */
  record Issued(
      String organ,
      String application,
      long step,
      String kind,
      @Nullable String outcome,
      Addressee to,
      String party,
      @Nullable String owner,
      @Nullable String code,
      @Nullable Integer year,
      @Nullable Long serial,
      LocalDate rules,
      String remedy,
      @Nullable LocalDate due,
      String content,
      boolean awaits)
      implements LetterFact {}

  /** Its bytes are stored for ever under these names, which are keyed digests of them. */
  record Fixed(String pdf, String docx) implements LetterFact {}

  /** The step it answers with was taken. */
  record TookEffect() implements LetterFact {}

  /** The step was refused after all; the number stays used, and {@code reason} says why. */
  record Voided(String reason) implements LetterFact {}

  /** It was issued in error and has no effect any more; the number stays used. */
  record Revoked(RevocationReason reason) implements LetterFact {}

  /** Somebody tried to deliver it. */
  record Delivered(
      Route route,
      LocalDate sent,
      @Nullable LocalDate arrived,
      @Nullable String item,
      boolean returned)
      implements LetterFact {

    Delivery delivery() {
      return new Delivery(route, sent, arrived, item, returned);
    }
  }
}
