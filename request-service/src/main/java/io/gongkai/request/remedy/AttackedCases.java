package io.gongkai.request.remedy;

import io.gongkai.request.remedy.domain.AttackedCase;
import java.time.LocalDate;
import reactor.core.publisher.Mono;

/** What a remedy must know of the application whose reply it attacks. */
public interface AttackedCases {

  /** The application by its id, its period judged on {@code day}; empty if there is none. */
  Mono<AttackedCase> find(String application, LocalDate day);
}
