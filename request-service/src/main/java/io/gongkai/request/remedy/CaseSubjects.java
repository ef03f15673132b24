package io.gongkai.request.remedy;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import reactor.core.publisher.Mono;

/** What the applications are about that remedies attack. */
@FunctionalInterface
public interface CaseSubjects {

  /** Whose these are and what they ask for, by id, as of a day; unknown ones are left out. */
  Mono<Map<String, Subject>> of(Set<String> applications, LocalDate day);

  /** References into the party room. */
  record Subject(String party, String text) {}
}
