package io.gongkai.request.published;

import java.text.Normalizer;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;

/** Pairs of neighbouring characters: they need no dictionary, in Chinese least of all. */
public final class Bigrams {

  private static final int LONGEST = 5000;
  private static final int FEWEST = 2;

  private Bigrams() {}

  /** The pairs within runs of letters and digits, in order; width and case make no difference. */
  public static Set<String> of(String text) {
    String part = text.substring(0, Math.min(text.length(), LONGEST));
    int[] points =
        Normalizer.normalize(part, Normalizer.Form.NFKC)
            .toLowerCase(Locale.ROOT)
            .codePoints()
            .toArray();
    Set<String> pairs = new LinkedHashSet<>();
    for (int i = 1; i < points.length; i++) {
      if (Character.isLetterOrDigit(points[i - 1]) && Character.isLetterOrDigit(points[i])) {
        pairs.add(new String(points, i - 1, 2));
      }
    }
    return pairs;
  }

  /**
   * How much title and words say the same, from 0 to 1: the share of the title that is in the
   * words, or of the words that is in the title, whichever is more. One pair alone is chance.
   */
  public static double likeness(Collection<String> title, Collection<String> words) {
    long common = title.stream().filter(words::contains).count();
    int shorter = Math.min(title.size(), words.size());
    return common < FEWEST ? 0 : (double) common / shorter;
  }
}
