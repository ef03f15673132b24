package io.gongkai.reporting.heard;

import io.gongkai.kit.UseCase;
import java.util.List;
import reactor.core.publisher.Mono;

/** Keeps a batch of events as they were heard, each once and for ever. */
@UseCase
public final class KeepEvents {

  private final HeardEvents heard;

  KeepEvents(HeardEvents heard) {
    this.heard = heard;
  }

  public Mono<Void> handle(List<HeardEvent> events) {
    return events.isEmpty() ? Mono.empty() : heard.keep(events);
  }
}
