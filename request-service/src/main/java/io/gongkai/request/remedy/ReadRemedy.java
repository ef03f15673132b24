package io.gongkai.request.remedy;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** One remedy by its id; empty if there is none. */
@UseCase
public final class ReadRemedy {

  private final Remedies remedies;

  ReadRemedy(Remedies remedies) {
    this.remedies = remedies;
  }

  public Mono<HeldRemedy> handle(String id) {
    return remedies.find(id);
  }
}
