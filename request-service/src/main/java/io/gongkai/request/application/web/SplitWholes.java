package io.gongkai.request.application.web;

import io.gongkai.request.access.Wholes;
import io.gongkai.request.application.Applications;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Tells by the case itself what it was split off from. */
@Component
final class SplitWholes implements Wholes {
  private final Applications applications;

  SplitWholes(Applications applications) {
    this.applications = applications;
  }

  @Override
  public Mono<String> wholeOf(String application) {
    return applications.find(application).mapNotNull(held -> held.application().kinship().parent());
  }
}
