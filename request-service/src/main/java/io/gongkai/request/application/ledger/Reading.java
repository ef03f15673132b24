package io.gongkai.request.application.ledger;

import io.gongkai.intake.Line;
import reactor.core.publisher.Mono;

/** How one kind of line becomes a use case; {@code id} is the application's. */
@FunctionalInterface
interface Reading {
  Mono<?> read(String id, Line line);
}
