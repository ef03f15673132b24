package io.gongkai.request.watch;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** One warning; empty if there is none. */
@UseCase
public final class ReadWarning {
  private final Warnings warnings;

  ReadWarning(Warnings warnings) {
    this.warnings = warnings;
  }

  public Mono<HeldWarning> handle(String id) {
    return warnings.find(id);
  }
}
