package io.gongkai.gazette.organ;

import io.gongkai.kit.UseCase;
import java.util.List;
import reactor.core.publisher.Mono;

/** Finds the organs that govern the same division. */
@UseCase
public final class FindOrgansOfDivision {

  private final HeardOrgans organs;

  FindOrgansOfDivision(HeardOrgans organs) {
    this.organs = organs;
  }

  public Mono<List<HeardOrgan>> handle(String division) {
    return organs.ofDivision(division);
  }
}
