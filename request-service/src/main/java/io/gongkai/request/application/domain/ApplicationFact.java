package io.gongkai.request.application.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What can happen to an application. Persons are {@code party:<ref>}, words of citizens {@code
 * text:<ref>}; money is in 分.
 */
public sealed interface ApplicationFact {

  /** It arrived at the organ, on the day of the step; {@code owner} is the applicant's account. */
  record Submitted(
      String organ,
      String ref,
      Channel channel,
      ApplicantCategory category,
      String party,
      String subject,
      String description,
      Delivery delivery,
      @Nullable String owner)
      implements ApplicationFact {}

  /** Help is needed (art. 43); {@code needs} is a text, for it tells of health. */
  record AssistanceAsked(String needs) implements ApplicationFact {}

  /**
   * A file was added; {@code file} is {@code file:<ref>}, {@code name} a text, {@code size} in
   * bytes, {@code answer} = part of the answer.
   */
  record Attached(String file, String name, String type, long size, boolean answer)
      implements ApplicationFact {}

  /** Receipt was confirmed; {@code received} is the received date of art. 31. */
  record Received(LocalDate received, boolean late) implements ApplicationFact {}

  /** Somebody works on it now; {@code reason} is why another one gave it away. */
  record Assigned(String to, @Nullable String reason) implements ApplicationFact {}

  /** Art. 30; {@code overridden} = too late, by order of a supervisor, without effect in law. */
  record CorrectionRequested(String points, LocalDate deadline, boolean overridden)
      implements ApplicationFact {}

  /** The corrected application came in; {@code late} = after the deadline. */
  record Corrected(String description, boolean late) implements ApplicationFact {}

  /** Art. 32; {@code consultation} is a digest of the third party. */
  record ThirdPartyConsulted(String consultation, LocalDate delivered, String name)
      implements ApplicationFact {}

  record ThirdPartyAnswered(String consultation, Answer answer) implements ApplicationFact {}

  /** Art. 34. */
  record AgencyConsulted(String consultation, LocalDate delivered, String name)
      implements ApplicationFact {}

  record AgencyAnswered(String consultation, Answer answer) implements ApplicationFact {}

  /** Art. 35. */
  record ReasonsRequested(String reasons) implements ApplicationFact {}

  record ReasonsGiven(String reasons) implements ApplicationFact {}

  /** Art. 35: a later day for the reply. */
  record ReplyDeferred(LocalDate until, String reasons) implements ApplicationFact {}

  /** Art. 33(2). */
  record TermExtended(int workingDays, String approvedBy) implements ApplicationFact {}

  /** 国办函〔2020〕109号; {@code before} = items of the month that came before these. */
  record FeeNoticed(FeeBasis basis, int quantity, int before, long amount)
      implements ApplicationFact {}

  record FeePaid(long amount, boolean asNoticed, boolean late) implements ApplicationFact {}

  /** A search for the information, the record of it as text. */
  record Searched(String record) implements ApplicationFact {}

  /** A reply was drafted and waits for review. */
  record Drafted(String outcome, String text, boolean publicInterestOverride)
      implements ApplicationFact {}

  /** Another officer read the draft (art. 17). */
  record Reviewed(boolean approved, String note) implements ApplicationFact {}

  /** The reply went out; {@code round} counts from 1. */
  record Replied(
      String outcome,
      @Nullable String documentNumber,
      boolean publicInterestOverride,
      boolean late,
      int round)
      implements ApplicationFact {}

  /** The applicant judged the answer of a round. */
  record Rated(Satisfaction rating, int round) implements ApplicationFact {}

  /** Closed without a reply. */
  record Closed(String outcome) implements ApplicationFact {}

  /** The registered outcome was wrong. */
  record OutcomeCorrected(String outcome, String reason) implements ApplicationFact {}

  record Archived() implements ApplicationFact {}

  /**
   * A remedy set the decision aside and ordered a new reply on this day.
   *
   * @param remedy id of the reconsideration or the suit
   * @param workingDays the period it set, counted from the day after
   */
  record RedecisionOrdered(String remedy, int workingDays) implements ApplicationFact {}

  /**
   * The last day for the reply moved with a new edition of the calendar; no step of anybody.
   *
   * @param oldDue what had been told, on {@code toldOn}
   * @param edition the newest edition counted by, and its notice as the reason
   */
  record ClockRecalculated(
      LocalDate oldDue,
      LocalDate newDue,
      LocalDate toldOn,
      String edition,
      @Nullable String notice,
      String reason)
      implements ApplicationFact {}

  /** It was a message of the public before. */
  record FromMessage(String message) implements ApplicationFact {}

  /** It is one matter of that case. */
  record SplitOff(String parent) implements ApplicationFact {}

  /** One matter of a form: the id and reference of its case, what is asked for as texts. */
  record Part(String id, String ref, String subject, String description) {}

  /** Each matter is a case of its own now. */
  record Split(List<Part> parts) implements ApplicationFact {
    public Split {
      parts = List.copyOf(parts);
    }
  }

  /** All those cases exist. */
  record PartsMade() implements ApplicationFact {}
}
