package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.store.Page;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** A part of a list of applications, without people and words. */
@UseCase
public final class FindApplications {

  /** The cursor of the part before; null = from the beginning. */
  public record Command(Applications.Query query, @Nullable String cursor, int limit) {}

  private final Applications applications;

  FindApplications(Applications applications) {
    this.applications = applications;
  }

  public Mono<Page<HeldApplication>> handle(Command command) {
    return applications.page(command.query(), command.cursor(), command.limit());
  }
}
