package io.gongkai.request.access;

import java.math.BigInteger;
import java.util.Locale;

/**
 * A number of 60 bits and a code of 100, in letters and digits that are not mistaken for one
 * another when written by hand (no I, L, O, U). Never printed: the text form is empty of both.
 *
 * @param number twelve characters in three groups
 * @param code twenty characters in five groups
 */
public record Credentials(String number, String code) {

  private static final String ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
  private static final int NUMBER = 12;
  private static final int CODE = 20;
  private static final int GROUP = 4;

  /** The credentials that these bytes make; at least 20, all of them unguessable. */
  public static Credentials of(byte[] entropy) {
    if (entropy.length * 8 < (NUMBER + CODE) * 5) {
      throw new IllegalArgumentException("too few bytes: " + entropy.length);
    }
    BigInteger rest = new BigInteger(1, entropy);
    StringBuilder text = new StringBuilder(NUMBER + CODE);
    for (int i = 0; i < NUMBER + CODE; i++) {
      text.append(ALPHABET.charAt(rest.intValue() & 31));
      rest = rest.shiftRight(5);
    }
    return new Credentials(
        grouped(text.substring(0, NUMBER)), grouped(text.substring(NUMBER, NUMBER + CODE)));
  }

  /** However somebody typed it: case, blanks and hyphens make no difference, nor do I, L and O. */
  public static String plain(String typed) {
    return typed
        .replaceAll("[\\s\\-\\u2010-\\u2015\\uFF0D]", "")
        .toUpperCase(Locale.ROOT)
        .replace('O', '0')
        .replace('I', '1')
        .replace('L', '1');
  }

  private static String grouped(String text) {
    StringBuilder groups = new StringBuilder();
    for (int from = 0; from < text.length(); from += GROUP) {
      groups.append(from == 0 ? "" : "-").append(text, from, from + GROUP);
    }
    return groups.toString();
  }

  @Override
  public String toString() {
    return "Credentials";
  }
}
