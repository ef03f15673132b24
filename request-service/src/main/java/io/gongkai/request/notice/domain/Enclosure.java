package io.gongkai.request.notice.domain;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A line of the 附件说明 (GB/T 9704-2012, 7.3.4): 附件：, a number where there are several, the name and
 * no stop after it.
 *
 * @param text what stands on it
 * @param edge where the name begins and goes on, in characters from the left
 * @param before how much of the line stands before the name, in characters
 */
public record Enclosure(String text, double edge, double before) {

  private static final String HEAD = "附件：";
  private static final int INDENT = 2;

  /** The lines for these names, in order; none where nothing is enclosed. */
  public static List<Enclosure> of(List<String> names) {
    if (names.size() == 1) {
      return List.of(new Enclosure(HEAD + names.getFirst(), INDENT + HEAD.length(), HEAD.length()));
    }
    return IntStream.range(0, names.size()).mapToObj(i -> numbered(i, names.get(i))).toList();
  }

  private static Enclosure numbered(int i, String name) {
    String number = (i + 1) + "．";
    double width = number.length() == 2 ? 1.5 : 2; // digits are half as wide as characters
    return i == 0
        ? new Enclosure(HEAD + number + name, INDENT + HEAD.length() + width, HEAD.length() + width)
        : new Enclosure(number + name, INDENT + HEAD.length() + width, width);
  }
}
