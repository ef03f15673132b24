package io.gongkai.local.launcher.histories;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The lines that went in, subject by subject, in their order. */
final class Docket {
  private final Map<String, List<Fact>> subjects = new LinkedHashMap<>();

  void keep(Fact fact) {
    subjects.computeIfAbsent(fact.subject(), _ -> new ArrayList<>()).add(fact);
  }

  boolean holds(Fact fact) {
    return of(fact.subject()).contains(fact);
  }

  /** The life of a subject so far; empty if there is none. */
  List<Fact> of(String subject) {
    return subjects.getOrDefault(subject, List.of());
  }

  boolean knows(String organ, String family, String ref) {
    return subjects.containsKey(Fact.subject(organ, family, ref));
  }

  boolean knowsOrgan(String code) {
    return knows(code, "organ", code);
  }

  /** All lines of an organ's family. */
  Stream<Fact> all(String organ, String family) {
    return subjects.values().stream()
        .flatMap(List::stream)
        .filter(fact -> fact.organ().equals(organ) && fact.family().equals(family));
  }

  Collection<List<Fact>> lives() {
    return subjects.values();
  }
}
