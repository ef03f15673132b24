package io.gongkai.gazette.organ;

import io.gongkai.kit.UseCase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Reads an organ heard of; empty if its news has not come yet. */
@UseCase
public final class ReadKnownOrgan {

  private final KnownOrgans organs;

  /** Organs never leave the directory, so what was seen once need not be asked again. */
  private final Map<String, KnownOrgan> seen = new ConcurrentHashMap<>();

  ReadKnownOrgan(KnownOrgans organs) {
    this.organs = organs;
  }

  public Mono<KnownOrgan> handle(String code) {
    KnownOrgan known = seen.get(code);
    return known == null
        ? organs.find(code).doOnNext(organ -> seen.put(code, organ))
        : Mono.just(known);
  }
}
