package io.gongkai.request.application;

import io.gongkai.kit.Stamp;
import io.gongkai.kit.UseCase;
import io.gongkai.request.application.domain.ApplicationFact;
import java.util.List;
import reactor.core.publisher.Mono;

/** Puts on record that a case was a message before; doing it again changes nothing. */
@UseCase
public final class LinkMessage {
  /** The case and the message, by their ids. */
  public record Command(String id, String message, Stamp stamp) {}

  private final Applications applications;

  LinkMessage(Applications applications) {
    this.applications = applications;
  }

  public Mono<HeldApplication> handle(Command c) {
    return applications.change(
        c.id(),
        null,
        c.stamp(),
        a ->
            a.kinship().message() == null
                ? List.of(new ApplicationFact.FromMessage(c.message()))
                : List.of());
  }
}
