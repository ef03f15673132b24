package io.gongkai.reporting.organ;

import java.util.List;
import reactor.core.publisher.Mono;

/** A directory in memory. */
public final class OrgansInTest implements Organs {

  private final List<Organ> organs;

  private OrgansInTest(List<Organ> organs) {
    this.organs = organs;
  }

  public static ReadOrgans read(List<Organ> organs) {
    return new ReadOrgans(new OrgansInTest(organs));
  }

  @Override
  public Mono<List<Organ>> all() {
    return Mono.just(organs);
  }

  @Override
  public Mono<Boolean> knows(String code) {
    return Mono.just(organs.stream().anyMatch(organ -> organ.code().equals(code)));
  }

  @Override
  public Mono<Void> keep(Organ organ) {
    return Mono.empty();
  }
}
