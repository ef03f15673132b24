package io.gongkai.local.launcher.histories;

import java.util.List;
import java.util.Random;

/** Choices that follow from a seed. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    this.random = new Random(seed);
  }

  /** The dice of one part of a history, the same whatever the other parts roll. */
  static Dice of(long seed, long part) {
    return new Dice(seed * 1_000_003 + part * 7919 + 17);
  }

  /** From 0 up to, not including, {@code sides}. */
  int below(int sides) {
    return random.nextInt(sides);
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  /** True once in so many times. */
  boolean onceIn(int times) {
    return random.nextInt(times) == 0;
  }

  <T> T any(List<T> of) {
    return of.get(random.nextInt(of.size()));
  }

  /** One of the words of a text. */
  String word(String words) {
    return any(List.of(words.split(" ")));
  }
}
