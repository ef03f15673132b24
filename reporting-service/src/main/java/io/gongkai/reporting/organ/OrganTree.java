package io.gongkai.reporting.organ;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Organs by parent. Parents are recorded as they stand, so circles and gaps must do no harm. */
public final class OrganTree {

  private final Map<String, Organ> organs = new TreeMap<>();
  private final Map<String, Set<String>> children = new HashMap<>();

  public OrganTree(Collection<Organ> known) {
    for (Organ organ : known) {
      organs.put(organ.code(), organ);
      if (organ.parent() != null) {
        children.computeIfAbsent(organ.parent(), _ -> new TreeSet<>()).add(organ.code());
      }
    }
  }

  /** All organs by code. */
  public List<Organ> all() {
    return List.copyOf(organs.values());
  }

  public Optional<Organ> find(String code) {
    return Optional.ofNullable(organs.get(code));
  }

  /** The organ and all below it, each once, in a stable order. */
  public List<String> whole(String code) {
    Set<String> found = new LinkedHashSet<>();
    Deque<String> open = new ArrayDeque<>(List.of(code));
    while (!open.isEmpty()) {
      String next = open.removeFirst();
      if (found.add(next)) {
        open.addAll(children.getOrDefault(next, Set.of()));
      }
    }
    return new ArrayList<>(found);
  }

  /** True if {@code code} is one of these organs or stands below one of them. */
  public boolean isAtOrBelow(String code, Set<String> above) {
    Set<String> passed = new LinkedHashSet<>();
    String step = code;
    while (step != null && passed.add(step)) {
      if (above.contains(step)) {
        return true;
      }
      step = parent(step);
    }
    return false;
  }

  private @Nullable String parent(String code) {
    Organ organ = organs.get(code);
    return organ == null ? null : organ.parent();
  }
}
