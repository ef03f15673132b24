package io.gongkai.request.application.events;

import io.gongkai.contracts.request.AgencyAnswered;
import io.gongkai.contracts.request.AgencyConsulted;
import io.gongkai.contracts.request.ApplicationClosed;
import io.gongkai.contracts.request.ApplicationCorrected;
import io.gongkai.contracts.request.ApplicationReceived;
import io.gongkai.contracts.request.ApplicationReplied;
import io.gongkai.contracts.request.ApplicationSplit;
import io.gongkai.contracts.request.ApplicationSubmitted;
import io.gongkai.contracts.request.CorrectionRequested;
import io.gongkai.contracts.request.FeeNoticed;
import io.gongkai.contracts.request.FeePaid;
import io.gongkai.contracts.request.OutcomeCorrected;
import io.gongkai.contracts.request.ReasonsGiven;
import io.gongkai.contracts.request.ReasonsRequested;
import io.gongkai.contracts.request.ReplyDeferred;
import io.gongkai.contracts.request.TermExtended;
import io.gongkai.contracts.request.ThirdPartyAnswered;
import io.gongkai.contracts.request.ThirdPartyConsulted;
import io.gongkai.kit.announce.Announcer;
import io.gongkai.kit.announce.OutgoingEvent;
import io.gongkai.kit.store.Recorded;
import io.gongkai.kit.store.Stored;
import io.gongkai.request.application.domain.ApplicationFact;
import io.gongkai.request.application.domain.ApplicationFact.Submitted;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Codes, days and counts of a case are news; who asks and in which words never leaves. */
@Component
final class ApplicationAnnouncer implements Announcer<ApplicationFact> {

  @Override
  public String topic() {
    return "request.application";
  }

  @Override
  public Optional<OutgoingEvent> announce(
      Stored<ApplicationFact> stored, Recorded<ApplicationFact> recorded) {
    Submitted submitted = (Submitted) stored.facts().getFirst().fact();
    return Optional.ofNullable(data(submitted.ref(), recorded.stamp().on(), recorded.fact()))
        .map(data -> new OutgoingEvent(submitted.organ(), data));
  }

  private static @Nullable Object data(String ref, LocalDate on, ApplicationFact fact) {
    return switch (fact) {
      case Submitted s ->
          new ApplicationSubmitted(
              ref,
              s.channel().name(),
              s.category().name(),
              on,
              s.channel().receivedOnArrival() ? on : null);
      case ApplicationFact.Received r -> new ApplicationReceived(ref, r.received(), on, r.late());
      case ApplicationFact.CorrectionRequested c -> new CorrectionRequested(ref, c.deadline());
      case ApplicationFact.Corrected c -> new ApplicationCorrected(ref, c.late());
      case ApplicationFact.ThirdPartyConsulted c ->
          new ThirdPartyConsulted(ref, c.consultation(), c.delivered());
      case ApplicationFact.ThirdPartyAnswered a ->
          new ThirdPartyAnswered(ref, a.consultation(), a.answer().name());
      case ApplicationFact.AgencyConsulted c ->
          new AgencyConsulted(ref, c.consultation(), c.delivered());
      case ApplicationFact.AgencyAnswered a ->
          new AgencyAnswered(ref, a.consultation(), a.answer().name());
      case ApplicationFact.ReasonsRequested r -> new ReasonsRequested(ref);
      case ApplicationFact.ReasonsGiven r -> new ReasonsGiven(ref);
      case ApplicationFact.ReplyDeferred d -> new ReplyDeferred(ref, d.until());
      case ApplicationFact.TermExtended e -> new TermExtended(ref, e.workingDays());
      case ApplicationFact.FeeNoticed f ->
          new FeeNoticed(ref, f.basis().name(), f.quantity(), f.amount());
      case ApplicationFact.FeePaid p -> new FeePaid(ref, p.amount(), p.asNoticed(), p.late());
      case ApplicationFact.Replied r ->
          new ApplicationReplied(ref, r.outcome(), r.late(), r.round());
      case ApplicationFact.Closed c -> new ApplicationClosed(ref, c.outcome());
      case ApplicationFact.OutcomeCorrected c -> new OutcomeCorrected(ref, c.outcome());
      case ApplicationFact.Assigned a -> null;
      case ApplicationFact.Searched s -> null;
      case ApplicationFact.AssistanceAsked a -> null;
      case ApplicationFact.Attached a -> null;
      case ApplicationFact.Rated r -> null;
      case ApplicationFact.Drafted d -> null;
      case ApplicationFact.Reviewed r -> null;
      case ApplicationFact.Archived a -> null;
      case ApplicationFact.RedecisionOrdered o -> null; // the remedy itself is news
      case ApplicationFact.ClockRecalculated r -> null; // whoever counts has the same calendar
      case ApplicationFact.Split s ->
          new ApplicationSplit(ref, s.parts().stream().map(ApplicationFact.Part::id).toList());
      case ApplicationFact.FromMessage f -> null;
      case ApplicationFact.SplitOff s -> null;
      case ApplicationFact.PartsMade p -> null;
    };
  }
}
