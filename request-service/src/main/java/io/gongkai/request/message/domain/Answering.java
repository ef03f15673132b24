package io.gongkai.request.message.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** From the draft to the answer and what the writer thinks of it. */
public final class Answering {
  private Answering() {}

  /** Drafts an answer. */
  public static List<MessageFact> draft(Message m, String words, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    m.open("drafts");
    return List.of(new MessageFact.Drafted(words));
  }

  /** Another officer than the drafter approves it or sends it back. */
  public static List<MessageFact> review(
      Message m, boolean approved, String note, String by, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    m.open("reviews");
    if (m.stage() instanceof Stage.InReview review && review.drafter().equals(by)) {
      throw m.refusal("four-eyes");
    }
    return List.of(new MessageFact.Reviewed(approved, note));
  }

  /** Sends the approved draft; late is recorded, not refused. */
  public static List<MessageFact> issue(Message m, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    if (!(m.stage() instanceof Stage.InReview review)) {
      throw m.stage().isOpen() ? m.refusal("review-missing") : m.refusal();
    }
    if (!review.approved()) {
      throw m.refusal("review-missing");
    }
    return List.of(new MessageFact.Replied(review.words(), on.isAfter(m.due(on))));
  }

  /** An answer that a source system gave, once; it vouches for the review. */
  public static List<MessageFact> attested(
      Message m, @Nullable String words, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    if (!m.stage().isOpen() || m.stage() instanceof Stage.GoingOn) {
      throw m.refusal();
    }
    return List.of(new MessageFact.Replied(words, on.isAfter(m.due(on))));
  }

  /** Judges the answer. */
  public static List<MessageFact> rate(Message m, Rating rating, LocalDate on, LocalDate known) {
    m.inOrder(on, known);
    m.open("ratings");
    return List.of(new MessageFact.Rated(rating));
  }
}
