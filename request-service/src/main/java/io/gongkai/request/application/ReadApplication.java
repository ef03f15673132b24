package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import reactor.core.publisher.Mono;

/** One application with its history; empty if there is none. */
@UseCase
public final class ReadApplication {
  private final Applications applications;

  ReadApplication(Applications applications) {
    this.applications = applications;
  }

  public Mono<HeldApplication> handle(String id) {
    return applications.find(id);
  }
}
