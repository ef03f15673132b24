package io.gongkai.request.party;

import java.time.Instant;
import reactor.core.publisher.Mono;

/** Who read what of whom, when and why; written before anything is shown. */
public interface Readings {

  /** One entry of the audit trail. */
  record Reading(String of, String by, String purpose, Instant at) {}

  Mono<Void> record(Reading reading);
}
