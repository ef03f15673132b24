package io.gongkai.gateway.imports;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Deals a piece of the file out to its owners, each in file order, in batches of bounded size. */
final class Batches {
  private static final int MOST_CHARACTERS = 2_000_000;

  private Batches() {}

  static Map<Owner, List<List<Sorted.Owned>>> of(List<Sorted> lines, int most) {
    Map<Owner, List<List<Sorted.Owned>>> dealt = new EnumMap<>(Owner.class);
    Map<Owner, Integer> characters = new EnumMap<>(Owner.class);
    for (Sorted sorted : lines) {
      if (sorted instanceof Sorted.Owned line) {
        var batches = dealt.computeIfAbsent(line.owner(), _ -> new ArrayList<>());
        int size = characters.getOrDefault(line.owner(), 0) + line.text().length();
        boolean full =
            batches.isEmpty() || batches.getLast().size() >= most || size > MOST_CHARACTERS;
        if (full) {
          batches.add(new ArrayList<>());
        }
        batches.getLast().add(line);
        characters.put(line.owner(), full ? line.text().length() : size);
      }
    }
    return dealt;
  }
}
