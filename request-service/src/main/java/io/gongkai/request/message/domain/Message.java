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
 * @param course what happened on the way
 * @param published the masked words that are public now
 * @param mayPublish the writer's consent; none any more once the writer withdrew what was public
 * @param lastKnown the day the last step became known; orders the history
 */
public record Message(
    MessageFact.Received receipt,
    LocalDate received,
    Stage stage,
    String responsible,
    Course course,
    MessageFact.@Nullable Published published,
    @Nullable Boolean mayPublish,
    LocalDate lastKnown) {

  /** The state after these steps, the first of which is the receipt. */
  public static Message fold(List<Step> steps) {
    if (steps.isEmpty() || !(steps.getFirst().fact() instanceof MessageFact.Received r)) {
      throw new IllegalStateException("a message begins with its receipt");
    }
    Step first = steps.getFirst();
    Message message =
        new Message(
            r,
            first.on(),
            new Stage.Received(),
            r.organ(),
            Course.NONE,
            null,
            r.mayPublish(),
            first.known());
    for (Step step : steps.subList(1, steps.size())) {
      message = message.after(step);
    }
    return message;
  }

  private Message after(Step step) {
    return switch (step.fact()) {
      case MessageFact.Received r -> throw new IllegalStateException("received twice");
      case MessageFact.Assigned a ->
          at(step, new Stage.Assigned(a.to(), step.on()), course.forwarded(a.to(), receipt));
      case MessageFact.Returned r -> at(step, new Stage.Received(), course.returned());
      case MessageFact.Extended e -> at(step, stage, course.extendedBy(e.workingDays()));
      case MessageFact.Drafted d ->
          at(step, new Stage.InReview(d.words(), step.by(), false, stage), course);
      case MessageFact.Reviewed r -> at(step, reviewed(r.approved()), course);
      case MessageFact.Replied r ->
          at(step, new Stage.Replied(step.on(), r.words(), r.late(), null), course);
      case MessageFact.Declined d -> at(step, new Stage.Declined(d.reason()), course);
      case MessageFact.Rated r -> at(step, rated(r.rating()), course);
      case MessageFact.Published p -> with(p, mayPublish, step);
      case MessageFact.Unpublished u ->
          with(null, step.by().equals(receipt.writer()) ? Boolean.FALSE : mayPublish, step);
      case MessageFact.ConversionBegun b -> at(step, new Stage.GoingOn(b.ref(), stage), course);
      case MessageFact.Converted c -> at(step, converted(c.application()), course);
      case MessageFact.Reopened r -> at(step, reopened(), course);
    };
  }

  /** The last day for the answer, by the calendar known on {@code day}. */
  public LocalDate due(LocalDate day) {
    int days = receipt.replyWithin() + course.extension();
    return WorkingDays.asKnownOn(day).after(received, days);
  }

  private Message at(Step step, Stage next, Course way) {
    String owes =
        switch (next) {
          case Stage.Assigned assigned -> assigned.to();
          case Stage.Received back -> receipt.organ();
          default -> responsible;
        };
    return new Message(receipt, received, next, owes, way, published, mayPublish, step.known());
  }

  private Message with(
      MessageFact.@Nullable Published words, @Nullable Boolean consent, Step step) {
    return new Message(receipt, received, stage, responsible, course, words, consent, step.known());
  }

  private Stage reviewed(boolean approved) {
    if (!(stage instanceof Stage.InReview r)) {
      throw new IllegalStateException("reviewed in " + stage.code());
    }
    return approved ? new Stage.InReview(r.words(), r.drafter(), true, r.before()) : r.before();
  }

  private Stage rated(Rating rating) {
    return stage instanceof Stage.Replied r
        ? new Stage.Replied(r.on(), r.words(), r.late(), rating)
        : stage;
  }

  /** Before conversions began with a step of their own, they were one. */
  private Stage converted(String application) {
    Stage before = stage instanceof Stage.GoingOn going ? going.before() : stage;
    return new Stage.Converted(application, before);
  }

  private Stage reopened() {
    return stage instanceof Stage.Converted c ? c.before() : stage;
  }

  void inOrder(LocalDate on, LocalDate known) {
    if (known.isBefore(lastKnown) || on.isBefore(received)) {
      throw RuleBroken.of("before-last-step", Map.of("last", lastKnown, "state", stage.code()));
    }
  }

  /** What may be done next. */
  public List<String> lawful() {
    return published == null ? stage.lawful() : List.of("ratings", "publication-withdrawals");
  }

  void open(String step) {
    if (!lawful().contains(step)) {
      throw refusal();
    }
  }

  /** Why a step is not lawful now, with the state and the lawful ones. */
  public RuleBroken refusal() {
    return refusal(stage instanceof Stage.Declined ? "already-closed" : "step-not-lawful");
  }

  RuleBroken refusal(String code) {
    return RuleBroken.of(code, Map.of("state", stage.code(), "lawful", lawful()));
  }
}
