package io.gongkai.local.launcher.chaos;

import java.util.Collection;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How often each of some things is there. */
record Multiset(Map<String, Long> counts) {
  static Multiset of(Collection<String> things) {
    return new Multiset(
        things.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting())));
  }

  /** How many of these are missing in the other. */
  long missingIn(Multiset other) {
    return counts.entrySet().stream()
        .mapToLong(
            each -> Math.max(0, each.getValue() - other.counts.getOrDefault(each.getKey(), 0L)))
        .sum();
  }
}
