package io.gongkai.request.message.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a message is. */
public sealed interface Stage {

  /** Nobody has taken it yet. */
  record Received() implements Stage {}

  /** The organ that owes the answer. */
  record Assigned(String to) implements Stage {}

  /** The answer, and whether it came late. */
  record Replied(LocalDate on, @Nullable String words, boolean late, @Nullable Rating rating)
      implements Stage {}

  /** Not accepted. */
  record Declined(DeclineReason reason) implements Stage {}

  /** The code of the stage. */
  default String code() {
    return switch (this) {
      case Received r -> "RECEIVED";
      case Assigned a -> "ASSIGNED";
      case Replied r -> r.rating() == null ? "REPLIED" : "RATED";
      case Declined d -> "DECLINED";
    };
  }

  /** What may be done next. */
  default List<String> lawful() {
    return switch (this) {
      case Received r -> List.of("assignments", "replies", "declines");
      case Assigned a -> List.of("assignments", "replies", "declines");
      case Replied r -> List.of("ratings");
      case Declined d -> List.of();
    };
  }
}
