package io.gongkai.gazette.organ;

import io.gongkai.kit.UseCase;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import reactor.core.publisher.Mono;

/** Reads an organ heard of; empty if its news has not come yet. */
@UseCase
public final class ReadHeardOrgan {

  private final HeardOrgans organs;

  /** Organs never leave the directory, so what was seen once need not be asked again. */
  private final Map<String, HeardOrgan> seen = new ConcurrentHashMap<>();

  ReadHeardOrgan(HeardOrgans organs) {
    this.organs = organs;
  }

  public Mono<HeardOrgan> handle(String code) {
    HeardOrgan known = seen.get(code);
    return known == null
        ? organs.find(code).doOnNext(organ -> seen.put(code, organ))
        : Mono.just(known);
  }
}
