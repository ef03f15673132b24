package io.gongkai.request.application;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * How much two texts have in common: twice the shared pairs of neighbouring characters over all
 * pairs of both (Dice). Chinese needs no dictionary for that.
 */
final class Resemblance {
  private final Set<String> pairs;

  private Resemblance(Set<String> pairs) {
    this.pairs = Set.copyOf(pairs);
  }

  /** Width, case, spaces and punctuation make no difference. */
  static Resemblance to(String text) {
    int[] points = plain(text).codePoints().filter(Resemblance::tells).toArray();
    Set<String> pairs = new HashSet<>();
    for (int i = 0; i + 1 < points.length; i++) {
      pairs.add(new String(points, i, 2));
    }
    return new Resemblance(pairs);
  }

  /** 0 = nothing in common, 100 = the same pairs. */
  int of(String other) {
    Set<String> theirs = to(other).pairs;
    long shared = theirs.stream().filter(pairs::contains).count();
    int all = pairs.size() + theirs.size();
    return all == 0 ? 0 : (int) (200 * shared / all);
  }

  /** Whether every word of a question stands in a text, however it is written. */
  static boolean contains(String text, String words) {
    String plain = plain(text);
    for (String word : plain(words).split("\\s+")) {
      if (!plain.contains(word)) {
        return false;
      }
    }
    return true;
  }

  /** Letters and digits; 〇 is a letter number of its own. */
  private static boolean tells(int point) {
    return Character.isLetterOrDigit(point) || Character.getType(point) == Character.LETTER_NUMBER;
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).strip();
  }
}
