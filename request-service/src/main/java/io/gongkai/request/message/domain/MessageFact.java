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
      int replyWithin)
      implements MessageFact {}

  /** It was handed to an organ for the answer; the newest one is responsible. */
  record Assigned(String to) implements MessageFact {}

  /** It was answered; {@code late} if after its limit. */
  record Replied(@Nullable String words, boolean late) implements MessageFact {}

  /** It was not accepted. */
  record Declined(DeclineReason reason) implements MessageFact {}

  /** Its writer judged the answer; the newest judgement holds. */
  record Rated(Rating rating) implements MessageFact {}
}
