package io.gongkai.request.application.web;

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
import io.gongkai.request.application.domain.ApplicationFact.FromMessage;
import io.gongkai.request.application.domain.ApplicationFact.OutcomeCorrected;
import io.gongkai.request.application.domain.ApplicationFact.Part;
import io.gongkai.request.application.domain.ApplicationFact.PartsMade;
import io.gongkai.request.application.domain.ApplicationFact.Rated;
import io.gongkai.request.application.domain.ApplicationFact.ReasonsGiven;
import io.gongkai.request.application.domain.ApplicationFact.ReasonsRequested;
import io.gongkai.request.application.domain.ApplicationFact.Received;
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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a timeline tells of a fact.
 *
 * @param text reference of its words, null where it has none
 * @param forApplicant between office and applicant; other entries are the office's own
 * @param wordsForApplicant whether its words are too; names of others are not
 */
record Told(
    String what,
    Map<String, Object> data,
    @Nullable String text,
    boolean forApplicant,
    boolean wordsForApplicant) {

  static Told of(ApplicationFact fact) {
    return switch (fact) {
      case Submitted s -> open("submitted", Map.of("channel", s.channel()), null);
      case Received r -> open("received", Map.of("received", r.received(), "late", r.late()), null);
      case Assigned a -> office("assigned", Map.of("to", a.to()), a.reason());
      case CorrectionRequested c ->
          open(
              "correction-requested",
              Map.of("deadline", c.deadline(), "overridden", c.overridden()),
              c.points());
      case Corrected c -> open("corrected", Map.of("late", c.late()), c.description());
      case ThirdPartyConsulted c ->
          named(
              "third-party-consulted",
              Map.of("consultation", c.consultation(), "delivered", c.delivered()),
              c.name());
      case ThirdPartyAnswered a ->
          office(
              "third-party-answered",
              Map.of("consultation", a.consultation(), "answer", a.answer()),
              null);
      case AgencyConsulted c ->
          named(
              "agency-consulted",
              Map.of("consultation", c.consultation(), "delivered", c.delivered()),
              c.name());
      case AgencyAnswered a ->
          office(
              "agency-answered",
              Map.of("consultation", a.consultation(), "answer", a.answer()),
              null);
      case ReasonsRequested r -> open("reasons-requested", Map.of(), r.reasons());
      case ReasonsGiven r -> open("reasons-given", Map.of(), r.reasons());
      case ReplyDeferred d -> open("reply-deferred", Map.of("until", d.until()), d.reasons());
      case TermExtended e ->
          named("term-extended", Map.of("workingDays", e.workingDays()), e.approvedBy());
      case FeeNoticed f ->
          open(
              "fee-noticed",
              Map.of("basis", f.basis(), "quantity", f.quantity(), "amount", Yuan.text(f.amount())),
              null);
      case FeePaid p ->
          open(
              "fee-paid",
              Map.of("amount", Yuan.text(p.amount()), "asNoticed", p.asNoticed(), "late", p.late()),
              null);
      case AssistanceAsked a -> open("assistance-asked", Map.of(), null);
      case Attached a -> attached(a);
      case Rated r -> open("rated", Map.of("rating", r.rating(), "round", r.round()), null);
      case Searched s -> office("searched", Map.of(), s.record());
      case Drafted d -> office("drafted", Map.of("outcome", d.outcome()), d.text());
      case Reviewed r -> office("reviewed", Map.of("approved", r.approved()), r.note());
      case Replied r ->
          open(
              "replied",
              Map.of("outcome", r.outcome(), "late", r.late(), "round", r.round()),
              null);
      case Closed c -> open("closed", Map.of("outcome", c.outcome()), null);
      case OutcomeCorrected c ->
          open("outcome-corrected", Map.of("outcome", c.outcome()), c.reason());
      case FromMessage f -> open("from-message", Map.of("message", f.message()), null);
      case SplitOff s -> open("split-off", Map.of("parent", s.parent()), null);
      case Split s ->
          open("split", Map.of("parts", s.parts().stream().map(Part::id).toList()), null);
      case PartsMade p -> office("parts-made", Map.of(), null);
      case Archived a -> office("archived", Map.of(), null);
      case ApplicationFact.RedecisionOrdered o ->
          open(
              "redecision-ordered",
              Map.of("remedy", o.remedy(), "workingDays", o.workingDays()),
              null);
      case ClockRecalculated r ->
          open(
              "clock-recalculated",
              Map.of(
                  "oldDue", r.oldDue(),
                  "newDue", r.newDue(),
                  "toldOn", r.toldOn(),
                  "edition", r.edition(),
                  "notice", r.notice() == null ? "" : r.notice(),
                  "reason", r.reason()),
              null);
    };
  }

  // What will be part of the answer is the office's own until the answer goes out.
  private static Told attached(Attached a) {
    Map<String, Object> data =
        Map.of(
            "file",
            AttachmentView.id(a),
            "type",
            a.type(),
            "size",
            a.size(),
            "role",
            FileRole.of(a));
    return new Told("attached", data, a.name(), !a.answer(), !a.answer());
  }

  private static Told open(String what, Map<String, Object> data, @Nullable String text) {
    return new Told(what, data, text, true, true);
  }

  /** The applicant learns that it happened, the office also who is named. */
  private static Told named(String what, Map<String, Object> data, String name) {
    return new Told(what, data, name, true, false);
  }

  private static Told office(String what, Map<String, Object> data, @Nullable String text) {
    return new Told(what, data, text, false, false);
  }
}
