package io.gongkai.request.application.web;

import io.gongkai.kit.web.BadRequest;
import io.gongkai.request.application.SimulateClock;
import io.gongkai.request.application.SimulateFee;
import io.gongkai.request.application.domain.ClockSimulation;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** What would be due and what it would cost, for everybody; nothing is kept. */
@RestController
@RequestMapping("/api/v1")
final class SimulationController {

  private static final LocalDate FIRST = LocalDate.of(2000, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2100, 12, 31);

  private final SimulateClock clock;
  private final SimulateFee fee;

  SimulationController(SimulateClock clock, SimulateFee fee) {
    this.clock = clock;
    this.fee = fee;
  }

  @PostMapping("/clock/simulations")
  Mono<ClockView> simulateClock(@Valid @RequestBody SimulationRequests.Clock body) {
    check(body.submitted(), "/submitted");
    check(body.received(), "/received");
    check(body.calendarKnownAt(), "/calendarKnownAt");
    List<SimulationRequests.Event> events = body.events() == null ? List.of() : body.events();
    for (int i = 0; i < events.size(); i++) {
      String place = "/events/" + i;
      check(events.get(i).on(), place + "/on");
      check(events.get(i).delivered(), place + "/delivered");
      check(events.get(i).until(), place + "/until");
    }
    ClockSimulation told =
        new ClockSimulation(
            body.channel(),
            body.submitted(),
            body.received(),
            events.stream().map(SimulationRequests.Event::event).toList());
    return clock.handle(new SimulateClock.Command(told, body.calendarKnownAt())).map(ClockView::of);
  }

  @PostMapping("/fees/simulations")
  Mono<SimulationRequests.FeeView> simulateFee(
      @Valid @RequestBody SimulationRequests.FeeSimulation body) {
    int before = body.itemsThisMonth() == null ? 0 : body.itemsThisMonth();
    return fee.handle(new SimulateFee.Command(body.basis(), body.quantity(), before))
        .map(SimulationRequests.FeeView::of);
  }

  private static void check(@Nullable LocalDate day, String place) {
    if (day != null && (day.isBefore(FIRST) || day.isAfter(LAST))) {
      throw new BadRequest("bad-date", place);
    }
  }
}
