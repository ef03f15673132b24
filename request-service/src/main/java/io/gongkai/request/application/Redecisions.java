package io.gongkai.request.application;

import java.time.LocalDate;
import reactor.core.publisher.Flux;

/** Which remedies ordered a new reply; told by the feature that keeps remedies. */
public interface Redecisions {

  /** The days on which remedies against this application were decided as corrected. */
  Flux<LocalDate> orderedFor(String application);
}
