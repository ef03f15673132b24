package io.gongkai.request.application.web;

import io.gongkai.request.application.SimulateFee;
import io.gongkai.request.application.domain.Channel;
import io.gongkai.request.application.domain.FeeBasis;
import io.gongkai.request.application.domain.FeeLadder;
import io.gongkai.request.application.domain.SimulatedEvent;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Bodies and answers of the simulators. */
final class SimulationRequests {

  private SimulationRequests() {}

  /** {@code calendarKnownAt}: with no calendar that became known after that day. */
  record Clock(
      Channel channel,
      LocalDate submitted,
      @Nullable LocalDate received,
      @Nullable @Size(max = 100) List<@Valid Event> events,
      @Nullable LocalDate calendarKnownAt) {}

  /** What happened when; order does not matter. */
  record Event(
      SimulatedEvent.Type type,
      LocalDate on,
      @Nullable LocalDate delivered,
      @Nullable Integer workingDays,
      @Nullable LocalDate until) {
    SimulatedEvent event() {
      return new SimulatedEvent(type, on, delivered, workingDays, until);
    }
  }

  /** {@code itemsThisMonth} = items before these, for fees by item. */
  record FeeSimulation(
      FeeBasis basis,
      @Min(1) @Max(100_000) int quantity,
      @Nullable @Min(0) @Max(100_000) Integer itemsThisMonth) {}

  /** In yuan, step by step. */
  record FeeView(String amount, List<FeeStep> steps) {
    static FeeView of(SimulateFee.Fee fee) {
      return new FeeView(Yuan.text(fee.amount()), fee.parts().stream().map(FeeStep::of).toList());
    }
  }

  /** Units {@code from} to {@code to} at {@code price} each. */
  record FeeStep(int from, int to, String price, String amount) {
    static FeeStep of(FeeLadder.Part part) {
      return new FeeStep(part.from(), part.to(), Yuan.text(part.price()), Yuan.text(part.amount()));
    }
  }
}
