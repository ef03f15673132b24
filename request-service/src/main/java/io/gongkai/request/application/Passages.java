package io.gongkai.request.application;

import io.gongkai.calendar.WorkingDays;
import io.gongkai.request.application.CaseRecord.Passage;
import io.gongkai.request.application.domain.Application;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.ApplicationFact.AgencyAnswered;
import io.gongkai.request.application.domain.ApplicationFact.AgencyConsulted;
import io.gongkai.request.application.domain.ApplicationFact.Archived;
import io.gongkai.request.application.domain.ApplicationFact.Assigned;
import io.gongkai.request.application.domain.ApplicationFact.AssistanceAsked;
import io.gongkai.request.application.domain.ApplicationFact.Attached;
import io.gongkai.request.application.domain.ApplicationFact.ClockRecalculated;
import io.gongkai.request.application.domain.ApplicationFact.Closed;
import io.gongkai.request.application.domain.ApplicationFact.Corrected;
import io.gongkai.request.application.domain.ApplicationFact.CorrectionRequested;
import io.gongkai.request.application.domain.ApplicationFact.Drafted;
import io.gongkai.request.application.domain.ApplicationFact.FeeNoticed;
import io.gongkai.request.application.domain.ApplicationFact.FeePaid;
import io.gongkai.request.application.domain.ApplicationFact.OutcomeCorrected;
import io.gongkai.request.application.domain.ApplicationFact.Rated;
import io.gongkai.request.application.domain.ApplicationFact.ReasonsGiven;
import io.gongkai.request.application.domain.ApplicationFact.ReasonsRequested;
import io.gongkai.request.application.domain.ApplicationFact.Received;
import io.gongkai.request.application.domain.ApplicationFact.RedecisionOrdered;
import io.gongkai.request.application.domain.ApplicationFact.Replied;
import io.gongkai.request.application.domain.ApplicationFact.ReplyDeferred;
import io.gongkai.request.application.domain.ApplicationFact.Reviewed;
import io.gongkai.request.application.domain.ApplicationFact.Searched;
import io.gongkai.request.application.domain.ApplicationFact.Submitted;
import io.gongkai.request.application.domain.ApplicationFact.TermExtended;
import io.gongkai.request.application.domain.ApplicationFact.ThirdPartyAnswered;
import io.gongkai.request.application.domain.ApplicationFact.ThirdPartyConsulted;
import io.gongkai.request.application.domain.Happened;
import io.gongkai.request.application.domain.Law;
import io.gongkai.request.application.domain.Limits;
import io.gongkai.request.application.domain.StepKind;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Reads from a history what letters can speak of. */
final class Passages {
  private final Law law;
  private final LocalDate day;
  private final Limits limits;
  private final WorkingDays calendar;

  Passages(Application application, Law law, LocalDate day) {
    this.law = law;
    this.day = day;
    this.limits = law.rulebook(application.rulesOf()).limits();
    this.calendar = law.calendar(day);
  }

  List<Passage> of(List<Happened> history) {
    List<Passage> passages = new ArrayList<>();
    @Nullable Drafted draft = null;
    List<String> enclosed = new ArrayList<>();
    for (int i = 0; i < history.size(); i++) {
      Happened happened = history.get(i);
      if (happened.fact() instanceof Drafted drafted) {
        draft = drafted;
      }
      if (happened.fact() instanceof Attached file && file.answer()) {
        enclosed.add(file.name());
      }
      Said said = said(happened, draft);
      if (said != null) {
        passages.add(
            new Passage(
                i + 1L,
                happened.step().on(),
                happened.step().by(),
                said.step().name(),
                said.values(),
                said.text(),
                denies(said.values().get("outcome"), happened) ? List.of() : enclosed,
                meaning(said.values().get("outcome"))));
      }
      if (happened.fact() instanceof Replied reply && !denies(reply.outcome(), happened)) {
        enclosed.clear(); // a new reply encloses what was added for it
      }
    }
    return passages;
  }

  // What was laid ready for it does not go out with a denial, and is there for a later answer.
  private boolean denies(@Nullable String outcome, Happened happened) {
    return outcome != null && law.denies(outcome, happened.step().on());
  }

  private record Said(StepKind step, Map<String, String> values, @Nullable String text) {}

  // A letter may speak of these; every other fact is the office's own affair.
  private @Nullable Said said(Happened happened, @Nullable Drafted draft) {
    ApplicationFact fact = happened.fact();
    LocalDate on = happened.step().on();
    return switch (fact) {
      case Submitted _ -> new Said(StepKind.SUBMIT, Map.of(), null);
      case Received _ -> new Said(StepKind.RECEIVE, Map.of(), null);
      case Assigned a -> new Said(StepKind.ASSIGN, Map.of("to", a.to()), null);
      case CorrectionRequested c ->
          new Said(
              StepKind.REQUEST_CORRECTION, Map.of("deadline", c.deadline().toString()), c.points());
      case Corrected _ -> new Said(StepKind.CORRECT, Map.of(), null);
      case ThirdPartyConsulted c ->
          new Said(
              StepKind.CONSULT_THIRD_PARTY, opinion(c.consultation(), c.delivered()), c.name());
      case AgencyConsulted c ->
          new Said(StepKind.CONSULT_AGENCY, opinion(c.consultation(), c.delivered()), c.name());
      case ReasonsRequested r -> new Said(StepKind.REQUEST_REASONS, Map.of(), r.reasons());
      case ReplyDeferred d ->
          new Said(StepKind.DEFER, Map.of("until", d.until().toString()), d.reasons());
      case TermExtended e ->
          new Said(
              StepKind.EXTEND, Map.of("days", String.valueOf(e.workingDays())), e.approvedBy());
      case FeeNoticed f -> new Said(StepKind.NOTICE_FEE, fee(f, on), null);
      case Drafted d -> new Said(StepKind.DRAFT, proposal(d), d.text());
      case Reviewed r ->
          r.approved() && draft != null
              ? new Said(StepKind.REVIEW, proposal(draft), draft.text())
              : null;
      case Replied r -> new Said(StepKind.REPLY, replied(r), null);
      case Closed c -> new Said(closing(c.outcome()), Map.of("outcome", c.outcome()), null);
      case ThirdPartyAnswered _,
          AgencyAnswered _,
          ReasonsGiven _,
          FeePaid _,
          Searched _,
          AssistanceAsked _,
          Attached _,
          Rated _,
          OutcomeCorrected _,
          ClockRecalculated _,
          ApplicationFact.FromMessage _,
          ApplicationFact.SplitOff _,
          ApplicationFact.Split _,
          ApplicationFact.PartsMade _,
          RedecisionOrdered _,
          Archived _ ->
          null;
    };
  }

  private static Map<String, String> proposal(Drafted draft) {
    return Map.of(
        "outcome", draft.outcome(), "override", String.valueOf(draft.publicInterestOverride()));
  }

  private static Map<String, String> replied(Replied r) {
    String number = r.documentNumber();
    return Map.of(
        "outcome", r.outcome(),
        "override", String.valueOf(r.publicInterestOverride()),
        "number", number == null ? "" : number);
  }

  private Map<String, String> opinion(String key, LocalDate delivered) {
    return Map.of(
        "consultation", key,
        "delivered", delivered.toString(),
        "limit", calendar.after(delivered, limits.opinion()).toString());
  }

  private Map<String, String> fee(FeeNoticed f, LocalDate on) {
    return Map.of(
        "basis", f.basis().name(),
        "quantity", String.valueOf(f.quantity()),
        "amount", String.valueOf(f.amount()),
        "limit", calendar.after(on, limits.payment()).toString());
  }

  private static StepKind closing(String outcome) {
    return switch (outcome) {
      case "WITHDRAWN" -> StepKind.WITHDRAW;
      case "ABANDONED_CORRECTION" -> StepKind.ABANDON_CORRECTION;
      case "ABANDONED_FEE" -> StepKind.ABANDON_FEE;
      default -> StepKind.CLOSE_OTHERWISE;
    };
  }

  private CaseRecord.@Nullable Meaning meaning(@Nullable String outcome) {
    return outcome == null ? null : ReadCaseRecord.meaning(law, day, outcome);
  }
}
