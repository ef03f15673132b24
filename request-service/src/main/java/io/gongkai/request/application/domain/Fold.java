package io.gongkai.request.application.domain;

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
import io.gongkai.request.application.domain.ApplicationFact.FromMessage;
import io.gongkai.request.application.domain.ApplicationFact.OutcomeCorrected;
import io.gongkai.request.application.domain.ApplicationFact.PartsMade;
import io.gongkai.request.application.domain.ApplicationFact.Rated;
import io.gongkai.request.application.domain.ApplicationFact.ReasonsGiven;
import io.gongkai.request.application.domain.ApplicationFact.ReasonsRequested;
import io.gongkai.request.application.domain.ApplicationFact.Received;
import io.gongkai.request.application.domain.ApplicationFact.RedecisionOrdered;
import io.gongkai.request.application.domain.ApplicationFact.Replied;
import io.gongkai.request.application.domain.ApplicationFact.ReplyDeferred;
import io.gongkai.request.application.domain.ApplicationFact.Reviewed;
import io.gongkai.request.application.domain.ApplicationFact.Searched;
import io.gongkai.request.application.domain.ApplicationFact.Split;
import io.gongkai.request.application.domain.ApplicationFact.SplitOff;
import io.gongkai.request.application.domain.ApplicationFact.Submitted;
import io.gongkai.request.application.domain.ApplicationFact.TermExtended;
import io.gongkai.request.application.domain.ApplicationFact.ThirdPartyAnswered;
import io.gongkai.request.application.domain.ApplicationFact.ThirdPartyConsulted;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Walks a history once; every fact says here what it means for the state. */
final class Fold {
  private final Submission submission;
  private final List<Consultation> consultations = new ArrayList<>();
  private final List<FeeNoticed> fees = new ArrayList<>();
  private final List<Decision> decisions = new ArrayList<>();
  private final List<Order> orders = new ArrayList<>();
  private @Nullable LocalDate received;
  private Stage stage = new Stage.Submitted();
  private @Nullable StatutoryClock clock;
  private int consultationsBeforeReset;
  private Asked asked = Asked.NOTHING;
  private boolean searched;
  private @Nullable String assignee;
  private final List<Attached> attached = new ArrayList<>();
  private @Nullable String assistance;
  private int ratedRound;
  private @Nullable Telling telling;
  private Kinship kinship = Kinship.NONE;
  private LocalDate lastStep;

  Fold(Happened first) {
    if (!(first.fact() instanceof Submitted s)) {
      throw new IllegalArgumentException("a history begins with Submitted, not " + first.fact());
    }
    submission =
        new Submission(
            s.organ(),
            s.ref(),
            s.channel(),
            s.category(),
            s.party(),
            s.subject(),
            s.description(),
            s.delivery(),
            s.owner(),
            first.step().on());
    lastStep = first.step().known();
  }

  void apply(Happened happened) {
    LocalDate on = happened.step().on();
    LocalDate known = happened.step().known();
    lastStep = isStep(happened.fact()) ? known : lastStep;
    telling = Telling.after(telling, happened.fact(), known);
    switch (happened.fact()) {
      case Submitted s -> throw new IllegalArgumentException("submitted twice: " + s.ref());
      case AssistanceAsked a -> assistance = a.needs();
      case Attached a -> attached.add(a);
      case Rated r -> ratedRound = r.round();
      case Received r -> {
        received = r.received();
        clock = StatutoryClock.startingAfter(r.received());
        stage = new Stage.Registered();
      }
      case Assigned a -> {
        assignee = a.to();
        stage = stage instanceof Stage.Registered ? new Stage.InProcess() : stage;
      }
      case CorrectionRequested c -> requestCorrection(c);
      case Corrected c -> correct(on);
      case ThirdPartyConsulted c ->
          consult(new Consultation(true, c.consultation(), on, c.delivered(), null, null));
      case AgencyConsulted c ->
          consult(new Consultation(false, c.consultation(), on, c.delivered(), null, null));
      case ThirdPartyAnswered a -> answer(true, a.consultation(), a.answer(), on);
      case AgencyAnswered a -> answer(false, a.consultation(), a.answer(), on);
      case ReasonsRequested r -> {
        asked = new Asked(asked.correction(), asked.corrected(), asked.outstanding(), true, false);
        stage = new Stage.AwaitingReasons();
      }
      case ReasonsGiven r -> {
        asked = new Asked(asked.correction(), asked.corrected(), asked.outstanding(), true, true);
        stage = new Stage.InProcess();
      }
      case ReplyDeferred d -> clock = running().deferredUntil(d.until());
      case TermExtended e -> clock = running().extendedBy(e.workingDays());
      case FeeNoticed f -> {
        fees.add(f);
        clock = running().stopped();
        stage = new Stage.AwaitingPayment(on, f.amount());
      }
      case FeePaid p -> reset(on, "政府信息公开条例第四十二条；国办函〔2020〕109号");
      case Searched s -> searched = true;
      case Drafted d -> stage = review(d, happened.step().by());
      case Reviewed r -> stage = reviewed(r);
      case Replied r -> {
        decisions.add(new Decision(on, r.outcome(), true, r.late(), r.round()));
        stage = new Stage.Replied();
      }
      case Closed c -> {
        decisions.add(new Decision(on, c.outcome(), false, false, decisions.size() + 1));
        stage = new Stage.Closed(c.outcome());
      }
      case OutcomeCorrected c -> {
        Decision was = decisions.removeLast();
        decisions.add(new Decision(was.on(), c.outcome(), was.reply(), was.late(), was.round()));
      }
      case Archived a -> stage = new Stage.Archived();
      case RedecisionOrdered o -> orders.add(new Order(o.remedy(), on, o.workingDays()));
      case ClockRecalculated r -> {} // the day follows from the calendar; this only tells of it
      case FromMessage f -> kinship = new Kinship(f.message(), null, List.of(), false);
      case SplitOff s -> kinship = new Kinship(null, s.parent(), List.of(), false);
      case Split s -> {
        kinship = new Kinship(kinship.message(), null, s.parts(), false);
        clock = clock == null ? null : clock.stopped(); // it runs on in each of the parts
        stage = new Stage.Split();
      }
      case PartsMade p -> kinship = new Kinship(kinship.message(), null, kinship.parts(), true);
    }
  }

  /** What only accompanies a case does not stand in the way of a step that is told later. */
  private static boolean isStep(ApplicationFact fact) {
    return !(fact instanceof ClockRecalculated || fact instanceof RedecisionOrdered);
  }

  Application result() {
    return new Application(
        submission,
        received,
        stage,
        clock,
        asked,
        consultations,
        fees,
        decisions,
        orders,
        searched,
        assignee,
        attached,
        assistance,
        ratedRound,
        telling,
        kinship,
        lastStep);
  }

  private void requestCorrection(CorrectionRequested c) {
    asked = new Asked(true, asked.corrected(), c.overridden(), asked.reasons(), asked.deferrable());
    if (!c.overridden()) {
      clock = running().stopped(); // art. 30: the period lapses and will start again
      stage = new Stage.AwaitingCorrection(c.deadline());
    }
  }

  private void correct(LocalDate on) {
    asked = new Asked(true, true, false, asked.reasons(), asked.deferrable());
    if (stage instanceof Stage.AwaitingCorrection) {
      reset(on, "政府信息公开条例第三十条");
    }
  }

  private void reset(LocalDate on, String article) {
    consultationsBeforeReset = consultations.size();
    clock = running().resetOn(on, article);
    stage = new Stage.InProcess();
  }

  private void consult(Consultation consultation) {
    consultations.add(consultation);
    pause();
  }

  /** One opinion answers every letter of the sub-case. */
  private void answer(boolean thirdParty, String key, Answer answer, LocalDate on) {
    consultations.replaceAll(
        c ->
            c.thirdParty() == thirdParty && c.key().equals(key) && c.isUnanswered()
                ? c.answered(answer, on)
                : c);
    pause();
  }

  private void pause() {
    List<Consultation> since =
        consultations.subList(consultationsBeforeReset, consultations.size());
    clock = running().consulting(since);
  }

  private Stage review(Drafted d, String drafter) {
    Draft draft = new Draft(d.outcome(), d.text(), d.publicInterestOverride(), drafter, false);
    return new Stage.InReview(draft, stage);
  }

  private Stage reviewed(Reviewed r) {
    if (!(stage instanceof Stage.InReview review)) {
      throw new IllegalStateException("reviewed in " + stage.name());
    }
    Draft d = review.draft();
    Draft approved =
        new Draft(d.outcome(), d.text(), d.publicInterestOverride(), d.drafter(), true);
    return r.approved() ? new Stage.InReview(approved, review.before()) : review.before();
  }

  private StatutoryClock running() {
    if (clock == null) {
      throw new IllegalStateException("no received date");
    }
    return clock;
  }
}
