package io.gongkai.request.application.web;

import io.gongkai.kit.web.Caller;
import io.gongkai.request.application.ReadClock;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** The clock and the history of one application. */
@RestController
@RequestMapping("/api/v1/applications/{id}")
final class CaseReadingController {

  private final ApplicationReaders readers;
  private final ReadClock clock;
  private final Timeline timeline;

  CaseReadingController(ApplicationReaders readers, ReadClock clock, Timeline timeline) {
    this.readers = readers;
    this.clock = clock;
    this.timeline = timeline;
  }

  @GetMapping("/clock")
  Mono<ClockView> clock(@PathVariable String id, Caller caller) {
    return readers.known(caller, id).flatMap(held -> clock.handle(id)).map(ClockView::of);
  }

  @GetMapping("/timeline")
  Mono<TimelineView> timeline(@PathVariable String id, Caller caller) {
    return readers
        .known(caller, id)
        .flatMap(held -> timeline.of(held, caller))
        .map(TimelineView::new);
  }

  /** Everything that happened, oldest first; a case has tens of entries, so there is one part. */
  record TimelineView(List<TimelineEntry> items) {}
}
