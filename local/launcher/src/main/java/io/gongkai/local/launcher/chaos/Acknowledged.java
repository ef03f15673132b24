package io.gongkai.local.launcher.chaos;

import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * What the platform has said yes to: lines of ledgers by their subject, and subjects made by live
 * commands.
 */
final class Acknowledged {
  private final Map<String, Set<String>> lines = new ConcurrentHashMap<>();
  private final Set<String> live = ConcurrentHashMap.newKeySet();

  void line(String subject, String text) {
    lines.computeIfAbsent(subject, id -> ConcurrentHashMap.newKeySet()).add(text);
  }

  void live(String subject) {
    live.add(subject);
  }

  /** Number of acknowledged lines by subject. */
  Map<String, Integer> bySubject() {
    Map<String, Integer> counted = new ConcurrentHashMap<>();
    lines.forEach((subject, texts) -> counted.put(subject, texts.size()));
    return counted;
  }

  Set<String> live() {
    return Set.copyOf(live);
  }

  int size() {
    return lines.values().stream().mapToInt(Set::size).sum() + live.size();
  }
}
