package io.gongkai.request.application.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * When the applicant was last told by when the reply is due.
 *
 * @param on the day it was told
 * @param due what was told, where a recalculation told it; else it followed from the calendar
 */
public record Telling(LocalDate on, @Nullable LocalDate due) {

  static @Nullable Telling after(@Nullable Telling before, ApplicationFact fact, LocalDate known) {
    return switch (fact) {
      case ApplicationFact.ClockRecalculated r -> new Telling(known, r.newDue());
      case ApplicationFact.Received _,
          ApplicationFact.Corrected _,
          ApplicationFact.ThirdPartyConsulted _,
          ApplicationFact.ThirdPartyAnswered _,
          ApplicationFact.AgencyConsulted _,
          ApplicationFact.AgencyAnswered _,
          ApplicationFact.ReplyDeferred _,
          ApplicationFact.TermExtended _,
          ApplicationFact.FeePaid _ ->
          new Telling(known, null);
      case ApplicationFact.Submitted _,
          ApplicationFact.AssistanceAsked _,
          ApplicationFact.Attached _,
          ApplicationFact.Rated _,
          ApplicationFact.Assigned _,
          ApplicationFact.CorrectionRequested _,
          ApplicationFact.ReasonsRequested _,
          ApplicationFact.ReasonsGiven _,
          ApplicationFact.FeeNoticed _,
          ApplicationFact.Searched _,
          ApplicationFact.Drafted _,
          ApplicationFact.Reviewed _,
          ApplicationFact.Replied _,
          ApplicationFact.Closed _,
          ApplicationFact.OutcomeCorrected _,
          ApplicationFact.FromMessage _,
          ApplicationFact.SplitOff _,
          ApplicationFact.Split _,
          ApplicationFact.PartsMade _,
          ApplicationFact.RedecisionOrdered _,
          ApplicationFact.Archived _ ->
          before;
    };
  }
}
