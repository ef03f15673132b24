package io.gongkai.request.application.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One application as its history makes it.
 *
 * @param received the received date of art. 31, null before receipt is confirmed
 * @param clock null before receipt is confirmed
 * @param fees every fee notice, in order
 * @param decisions every reply and closing, in order, with the outcomes as corrected
 * @param orders new replies that remedies ordered, in order
 * @param searched a search is on record
 * @param attached every file, in order
 * @param assistance reference of the help that is needed, null if none is
 * @param ratedRound the newest answer that the applicant judged, 0 = none
 * @param telling when the last day for the reply was last told, null before receipt
 * @param kinship where it comes from and what it was split into
 * @param lastStep the day the last step became known
 */
public record Application(
    Submission submission,
    @Nullable LocalDate received,
    Stage stage,
    @Nullable StatutoryClock clock,
    Asked asked,
    List<Consultation> consultations,
    List<ApplicationFact.FeeNoticed> fees,
    List<Decision> decisions,
    List<Order> orders,
    boolean searched,
    @Nullable String assignee,
    List<ApplicationFact.Attached> attached,
    @Nullable String assistance,
    int ratedRound,
    @Nullable Telling telling,
    Kinship kinship,
    LocalDate lastStep) {

  public Application {
    consultations = List.copyOf(consultations);
    fees = List.copyOf(fees);
    decisions = List.copyOf(decisions);
    orders = List.copyOf(orders);
    attached = List.copyOf(attached);
  }

  /** The application that this history makes; it begins with {@code Submitted}. */
  public static Application fold(List<Happened> history) {
    Fold fold = new Fold(history.getFirst());
    history.stream().skip(1).forEach(fold::apply);
    return fold.result();
  }

  /** The day that decides which rules hold: received, or arrived where nothing is confirmed. */
  public LocalDate rulesOf() {
    return received == null ? submission.arrived() : received;
  }

  /** The registered outcome, null while the case is open. */
  public @Nullable String outcome() {
    return decisions.isEmpty() ? null : decisions.getLast().outcome();
  }

  /** The order of a new reply that nobody obeyed yet. */
  public Optional<Order> outstanding() {
    return orders.stream()
        .filter(order -> decisions.isEmpty() || !order.on().isBefore(decisions.getLast().on()))
        .filter(order -> !stage.isOpen())
        .reduce((one, later) -> later);
  }
}
