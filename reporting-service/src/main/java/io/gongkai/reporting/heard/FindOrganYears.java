package io.gongkai.reporting.heard;

import io.gongkai.kit.UseCase;
import java.util.List;
import reactor.core.publisher.Mono;

/** Which organs were heard of, and in which years something happened there. */
@UseCase
public final class FindOrganYears {

  private final HeardEvents heard;

  FindOrganYears(HeardEvents heard) {
    this.heard = heard;
  }

  public Mono<List<OrganYears>> handle() {
    return heard.organs().collectList();
  }
}
