package io.gongkai.reporting.inspection;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** Reads one rectification; empty if there is none. */
@UseCase
public final class ReadRectification {

  private final Rectifications rectifications;

  ReadRectification(Rectifications rectifications) {
    this.rectifications = rectifications;
  }

  public Mono<RectificationEntry> handle(String id) {
    return rectifications.find(id).map(RectificationEntry::of);
  }
}
