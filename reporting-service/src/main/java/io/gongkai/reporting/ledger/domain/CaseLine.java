package io.gongkai.reporting.ledger.domain;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * One application: when it was received, when it first ended and how. A case without a received
 * date counts nowhere, nor does one whose submission is not among what is looked at, nor one that
 * was split: its parts count. A reply of a later round never changes the first ending; a corrected
 * outcome does, in the year of the ending.
 */
record CaseLine(
    String category,
    @Nullable Step received,
    @Nullable Step ended,
    String outcome,
    @Nullable Happening outcomeBy)
    implements Line {

  static CaseLine fold(List<Happening> events) {
    String category = null;
    Step received = null;
    Step ended = null;
    String outcome = "";
    Happening outcomeBy = null;
    String corrected = null;
    Happening correctedBy = null;
    boolean split = false;
    for (Happening event : events) {
      if (event.news() instanceof CaseNews news) {
        switch (news) {
          case CaseNews.Submitted submitted -> {
            category = submitted.category();
            received =
                submitted.received() == null ? received : new Step(submitted.received(), event);
          }
          // Art. 31: where the channel made the date, the confirmation does not move it.
          case CaseNews.Received confirmed ->
              received = received != null ? received : new Step(confirmed.received(), event);
          case CaseNews.Replied reply -> {
            if (ended == null && reply.round() <= 1) {
              ended = new Step(event.on(), event);
              outcome = reply.outcome();
            }
          }
          case CaseNews.Closed closing -> {
            if (ended == null) {
              ended = new Step(event.on(), event);
              outcome = closing.outcome();
            }
          }
          case CaseNews.OutcomeCorrected correction -> {
            corrected = correction.outcome();
            correctedBy = event;
          }
          case CaseNews.Split whole -> split = true;
        }
      }
    }
    if (ended != null) {
      outcomeBy = correctedBy == null ? ended.by() : correctedBy;
      outcome = corrected == null ? outcome : corrected;
    }
    return category == null || split
        ? new CaseLine("", null, null, "", null)
        : new CaseLine(category, received, ended, outcome, outcomeBy);
  }

  @Override
  public void count(Period period, Consumer<Entry> out) {
    if (received == null || !received.by(period.last())) {
      return;
    }
    Map<String, String> codes = Map.of("category", category);
    if (period.contains(received)) {
      out.accept(Entry.one(Measure.CASE_NEW, received.by(), codes));
    } else if (ended == null || !ended.before(period.first())) {
      out.accept(Entry.one(Measure.CASE_CARRIED_IN, received.by(), codes));
    }
    if (ended != null && outcomeBy != null && period.contains(ended)) {
      out.accept(
          Entry.one(
              Measure.CASE_CLOSED, outcomeBy, Map.of("category", category, "outcome", outcome)));
    }
    if (ended == null || !ended.by(period.last())) {
      out.accept(Entry.one(Measure.CASE_CARRIED_OUT, received.by(), codes));
    }
  }
}
