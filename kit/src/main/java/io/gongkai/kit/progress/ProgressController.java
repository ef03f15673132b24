package io.gongkai.kit.progress;

import io.gongkai.kit.announce.Relays;
import io.gongkai.kit.listen.EventLoops;
import io.gongkai.kit.listen.Position;
import io.gongkai.kit.store.Tail.Backlog;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import reactor.core.publisher.Mono;

/** How far this service is behind what it has accepted and behind what others have said. */
@RestController
class ProgressController {

  /** Announce backlog, positions of readers, number of what waits. */
  record Progress(Backlog announce, List<Position> readers, long waiting) {}

  private final Relays relays;
  private final EventLoops loops;
  private final ObjectProvider<Waiting> waiting;

  ProgressController(Relays relays, EventLoops loops, ObjectProvider<Waiting> waiting) {
    this.relays = relays;
    this.loops = loops;
    this.waiting = waiting;
  }

  @GetMapping("/internal/progress")
  Mono<Progress> progress() {
    Waiting parked = waiting.getIfAvailable();
    return Mono.zip(
            relays.backlog(), loops.positions(), parked == null ? Mono.just(0L) : parked.count())
        .map(all -> new Progress(all.getT1(), all.getT2(), all.getT3()));
  }
}
