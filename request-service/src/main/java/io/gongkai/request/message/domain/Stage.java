package io.gongkai.request.message.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far a message is. */
public sealed interface Stage {
  /** Nobody has taken it yet. */
  record Received() implements Stage {}

  /** The organ that owes the answer, since that day. */
  record Assigned(String to, LocalDate since) implements Stage {}

  /** A draft waits for another officer, or is approved; {@code before} = where it was drafted. */
  record InReview(String words, String drafter, boolean approved, Stage before) implements Stage {}

  /** The answer, and whether it came late. */
  record Replied(LocalDate on, @Nullable String words, boolean late, @Nullable Rating rating)
      implements Stage {}

  /** Not accepted. */
  record Declined(DeclineReason reason) implements Stage {}

  /** It is to go on as the application with this reference, which may not be made yet. */
  record GoingOn(String ref, Stage before) implements Stage {}

  /** It goes on as this application; {@code before} = where it stood. */
  record Converted(String application, Stage before) implements Stage {}

  /** The code of the stage. */
  default String code() {
    return switch (this) {
      case Received r -> "RECEIVED";
      case Assigned a -> "ASSIGNED";
      case InReview r -> r.approved() ? "APPROVED" : "REVIEW";
      case Replied r -> r.rating() == null ? "REPLIED" : "RATED";
      case Declined d -> "DECLINED";
      case GoingOn g -> "CONVERTING";
      case Converted c -> "CONVERTED";
    };
  }

  /** What may be done next. */
  default List<String> lawful() {
    return switch (this) {
      case Received r -> List.of("assignments", "drafts", "extensions", "declines", "conversions");
      case Assigned a ->
          List.of("assignments", "returns", "drafts", "extensions", "declines", "conversions");
      case InReview r -> r.approved() ? List.of("replies") : List.of("reviews");
      case Replied r -> List.of("ratings", "publications");
      case Declined d -> List.of();
      case GoingOn g -> List.of("conversions");
      case Converted c -> List.of("reopenings");
    };
  }

  /** Whether an answer is still owed. */
  default boolean isOpen() {
    return switch (this) {
      case Received r -> true;
      case Assigned a -> true;
      case InReview r -> true;
      case GoingOn g -> true;
      case Replied r -> false;
      case Declined d -> false;
      case Converted c -> false;
    };
  }
}
