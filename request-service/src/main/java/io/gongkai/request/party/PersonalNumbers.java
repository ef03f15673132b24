package io.gongkai.request.party;

import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * Finds in a text the numbers by which a person is known or reached, and mail addresses, in full or
 * half width and however they are spaced, and leaves stars there.
 */
final class PersonalNumbers {

  private static final String GAP = "[ .-]{0,3}";

  /** Documents and bank cards in one piece; longer numbers are of something else. */
  private static final Pattern NUMBER = Pattern.compile("(?<!\\d)\\d{14,18}[\\dXx](?!\\d)");

  /** A resident id number in pieces: its district, a day of birth, three digits, a check digit. */
  private static final Pattern SPACED_ID =
      spaced(
          "(?<!\\d)[1-8]~\\d~\\d~\\d~\\d~\\d~(?:1~9|2~0)~\\d~\\d~[01]~\\d~[0-3]~\\d~\\d~\\d~\\d~[\\dXx]");

  /** The same as of before 1999: two digits of the year, no check digit. */
  private static final Pattern SPACED_OLD_ID =
      spaced("(?<!\\d)[1-8]~\\d~\\d~\\d~\\d~\\d~\\d~\\d~[01]~\\d~[0-3]~\\d~\\d~\\d~\\d");

  private static final Pattern SPACED_CARD =
      Pattern.compile("(?<!\\d)\\d{4}([ -])\\d{4}\\1\\d{4}\\1\\d{4}(?:\\1\\d{1,3})?(?!\\d)");

  private static final Pattern MOBILE =
      spaced("(?<!\\d)(?:(?:00)?86)?~(?<number>1~[3-9]~\\d~\\d~\\d~\\d~\\d~\\d~\\d~\\d~\\d)");

  private static final Pattern LANDLINE =
      spaced("(?<!\\d)(?<number>0\\d{2,3}\\)?~\\d{3,4}~\\d{4})");

  private static final Pattern MAIL =
      Pattern.compile("[A-Za-z0-9._%+-]+ ?@ ?[A-Za-z0-9.-]+\\.[A-Za-z]{2,}");

  private PersonalNumbers() {}

  static String masked(String text) {
    String left = text;
    for (Pattern id : new Pattern[] {NUMBER, SPACED_ID, SPACED_OLD_ID, SPACED_CARD}) {
      left = starred(left, id.matcher(plain(left)), 0, 3, 2);
    }
    left = starred(left, MOBILE.matcher(plain(left)), 1, 3, 4);
    left = starred(left, LANDLINE.matcher(plain(left)), 1, 3, 4);
    StringBuilder without = new StringBuilder(left);
    MAIL.matcher(plain(left))
        .results()
        .sorted((a, b) -> b.start() - a.start())
        .forEach(m -> without.replace(m.start(), m.end(), "***@***"));
    return without.toString();
  }

  private static Pattern spaced(String form) {
    return Pattern.compile(form.replace("~", GAP) + "(?!\\d)");
  }

  /** The same length, character for character: digits, letters and signs in half width. */
  private static String plain(String text) {
    StringBuilder plain = new StringBuilder(text.length());
    text.chars().forEach(c -> plain.append(plain((char) c)));
    return plain.toString();
  }

  private static char plain(char c) {
    if (c >= '\uFF01' && c <= '\uFF5E') {
      return (char) (c - '\uFF01' + '!');
    }
    return switch (Character.getType(c)) {
      case Character.SPACE_SEPARATOR, Character.FORMAT -> ' ';
      case Character.DASH_PUNCTUATION -> '-';
      default -> c == '·' ? '.' : c;
    };
  }

  /** Stars instead of letters and digits, but for the first and last ones of each number. */
  private static String starred(String text, Matcher found, int group, int head, int tail) {
    StringBuilder starred = new StringBuilder(text);
    found.results().forEach(m -> star(starred, m, group, head, tail));
    return starred.toString();
  }

  private static void star(StringBuilder text, MatchResult m, int group, int head, int tail) {
    int[] places =
        IntStream.range(m.start(group), m.end(group))
            .filter(at -> Character.isLetterOrDigit(text.charAt(at)))
            .toArray();
    for (int i = head; i < places.length - tail; i++) {
      text.setCharAt(places[i], '*');
    }
  }
}
