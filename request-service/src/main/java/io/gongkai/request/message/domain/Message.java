package io.gongkai.request.message.domain;

import io.gongkai.calendar.WorkingDays;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A message of the public, from its receipt to the answer and what the writer thinks of it. Steps
 * take their legal day and the day they became known.
 *
 * @param responsible the organ that owes the answer: the receiving one until another is named
 * @param lastKnown the day the last step became known; orders the history
 */
public record Message(
    MessageFact.Received receipt,
    LocalDate received,
    Stage stage,
    String responsible,
    LocalDate lastKnown) {

  /** The state after these steps, the first of which is the receipt. */
  public static Message fold(List<Step> steps) {
    Message message = null;
    for (Step step : steps) {
      LocalDate on = step.on();
      message =
          switch (step.fact()) {
            case MessageFact.Received r ->
                new Message(r, on, new Stage.Received(), r.organ(), step.known());
            case MessageFact.Assigned a -> begun(message).at(step, new Stage.Assigned(a.to()));
            case MessageFact.Replied r ->
                begun(message).at(step, new Stage.Replied(on, r.words(), r.late(), null));
            case MessageFact.Declined d -> begun(message).at(step, new Stage.Declined(d.reason()));
            case MessageFact.Rated r -> begun(message).at(step, begun(message).rated(r.rating()));
          };
    }
    return begun(message);
  }

  /** Hands the message to an organ; again as long as nobody answered. */
  public List<MessageFact> assign(String to, LocalDate on, LocalDate known) {
    inOrder(on, known);
    open("assignments");
    return List.of(new MessageFact.Assigned(to));
  }

  /** Answers, once; late is recorded, not refused. */
  public List<MessageFact> reply(@Nullable String words, LocalDate on, LocalDate known) {
    inOrder(on, known);
    open("replies");
    return List.of(new MessageFact.Replied(words, on.isAfter(due(on))));
  }

  /** Does not accept the message, once and before any answer. */
  public List<MessageFact> decline(DeclineReason reason, LocalDate on, LocalDate known) {
    inOrder(on, known);
    open("declines");
    return List.of(new MessageFact.Declined(reason));
  }

  /** Judges the answer. */
  public List<MessageFact> rate(Rating rating, LocalDate on, LocalDate known) {
    inOrder(on, known);
    if (!(stage instanceof Stage.Replied)) {
      throw refusal();
    }
    return List.of(new MessageFact.Rated(rating));
  }

  /** The last day for the answer, by the calendar known on {@code day}. */
  public LocalDate due(LocalDate day) {
    return WorkingDays.asKnownOn(day).after(received, receipt.replyWithin());
  }

  private Message at(Step step, Stage next) {
    String owes = next instanceof Stage.Assigned assigned ? assigned.to() : responsible;
    return new Message(receipt, received, next, owes, step.known());
  }

  private Stage rated(Rating rating) {
    return stage instanceof Stage.Replied r
        ? new Stage.Replied(r.on(), r.words(), r.late(), rating)
        : stage;
  }

  private void inOrder(LocalDate on, LocalDate known) {
    if (known.isBefore(lastKnown) || on.isBefore(received)) {
      throw RuleBroken.of("before-last-step", Map.of("last", lastKnown, "state", stage.code()));
    }
  }

  private void open(String step) {
    if (!stage.lawful().contains(step)) {
      throw refusal();
    }
  }

  /** Why a step is not lawful now, with the state and the lawful ones. */
  public RuleBroken refusal() {
    String code = stage instanceof Stage.Declined ? "already-closed" : "step-not-lawful";
    return RuleBroken.of(code, Map.of("state", stage.code(), "lawful", stage.lawful()));
  }

  private static Message begun(@Nullable Message message) {
    if (message == null) {
      throw new IllegalStateException("a message begins with its receipt");
    }
    return message;
  }
}
