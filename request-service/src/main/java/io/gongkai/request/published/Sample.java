package io.gongkai.request.published;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What pairs are usual in titles: what every other title has says nothing (关于, 通知, the name of the
 * city), and the rarest say most.
 *
 * @param titles how many titles were looked at
 * @param counts in how many of them a pair stood
 */
public record Sample(int titles, Map<String, Integer> counts) {

  private static final double COMMON = 0.05;
  private static final int FEWEST = 10;

  public Sample {
    counts = Map.copyOf(counts);
  }

  /** Counts the pairs of these titles. */
  public static Sample of(List<? extends Collection<String>> titles) {
    Map<String, Integer> counts = new HashMap<>();
    titles.forEach(pairs -> pairs.forEach(pair -> counts.merge(pair, 1, Integer::sum)));
    return new Sample(titles.size(), counts);
  }

  /** Those that are not common, rarest first. */
  public List<String> telling(Collection<String> pairs) {
    return pairs.stream()
        .filter(pair -> !isCommon(pair))
        .sorted(Comparator.comparingInt(this::count))
        .toList();
  }

  private boolean isCommon(String pair) {
    return count(pair) > Math.max(COMMON * titles, FEWEST);
  }

  private int count(String pair) {
    return counts.getOrDefault(pair, 0);
  }
}
