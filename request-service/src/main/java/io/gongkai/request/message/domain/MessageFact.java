package io.gongkai.request.message.domain;

import org.jspecify.annotations.Nullable;

/** What happened to a message. Words are references into the party room, never text. */
public sealed interface MessageFact {
  /**
   * It came in.
   *
   * @param contact how to reach the writer
   * @param writer the account that wrote it, null where a source system or an officer brought it
   * @param replyWithin working days for the answer, by the table in force on that day
   * @param mayPublish the writer consents to publication; null = was not asked
   */
  record Received(
      String organ,
      String ref,
      MessageSource source,
      @Nullable MessageType type,
      String subject,
      @Nullable String text,
      @Nullable String contact,
      @Nullable String writer,
      int replyWithin,
      @Nullable Boolean mayPublish)
      implements MessageFact {}

  /** It was handed to an organ for the answer; the newest one is responsible. */
  record Assigned(String to) implements MessageFact {}

  /** That organ gave it back, because it is not the one who can answer. */
  record Returned(String reason) implements MessageFact {}

  /** More working days for the answer; the writer was told why. */
  record Extended(int workingDays, String reason) implements MessageFact {}

  /** An answer was drafted and waits for review. */
  record Drafted(String words) implements MessageFact {}

  /** Another officer read the draft. */
  record Reviewed(boolean approved, String note) implements MessageFact {}

  /** It was answered; {@code late} if after its limit. */
  record Replied(@Nullable String words, boolean late) implements MessageFact {}

  /** It was not accepted. */
  record Declined(DeclineReason reason) implements MessageFact {}

  /** Its writer judged the answer; the newest judgement holds. */
  record Rated(Rating rating) implements MessageFact {}

  /** Question and answer are public, in these masked words. */
  record Published(String subject, @Nullable String text, String reply) implements MessageFact {}

  /** They are not public any more. */
  record Unpublished(String reason) implements MessageFact {}

  /** It is to go on as the application with this reference; until it does, nothing else is done. */
  record ConversionBegun(String ref) implements MessageFact {}

  /** It goes on as an application for disclosure, which has a clock of its own. */
  record Converted(String application) implements MessageFact {}

  /** That application was closed without an answer; the message goes on where it was. */
  record Reopened(String application, String reason) implements MessageFact {}
}
