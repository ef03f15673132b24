package io.gongkai.reporting.ledger;

import io.gongkai.kit.UseCase;
import java.util.Collection;
import reactor.core.publisher.Mono;

/**
 * A mark of what is known of organs now: it changes whenever something of one of them is heard.
 * Lines read after the mark are never older than it.
 */
@UseCase
public final class ReadState {

  private final Happenings happenings;

  ReadState(Happenings happenings) {
    this.happenings = happenings;
  }

  public Mono<String> handle(Collection<String> organs) {
    return happenings.mark(organs);
  }
}
