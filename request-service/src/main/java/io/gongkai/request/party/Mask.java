package io.gongkai.request.party;

import java.util.regex.Pattern;

/** Shows enough of a person to be recognised by who knows them, and not more. */
public final class Mask {

  private static final Pattern ID_NUMBER = Pattern.compile("(?<!\\d)\\d{17}[\\dXx](?!\\d)");
  private static final Pattern MOBILE = Pattern.compile("(?<!\\d)1[3-9]\\d{9}(?!\\d)");

  private Mask() {}

  /** 张三 → 张*, 欧阳小明 → 欧***. */
  public static String name(String name) {
    return keep(name, 1, 0);
  }

  /** The first three and last two characters of a document's number. */
  public static String id(String number) {
    return number.length() < 10 ? keep(number, 1, 0) : keep(number, 3, 2);
  }

  /** Of eleven digits: 139****0469. */
  public static String phone(String number) {
    return number.length() < 8 ? keep(number, 1, 0) : keep(number, 3, 4);
  }

  /** Free text without resident id numbers and mobile numbers. */
  public static String text(String text) {
    String noIds = ID_NUMBER.matcher(text).replaceAll(m -> id(m.group()));
    return MOBILE.matcher(noIds).replaceAll(m -> phone(m.group()));
  }

  private static String keep(String text, int head, int tail) {
    int[] points = text.codePoints().toArray();
    if (points.length <= head + tail) {
      return "*".repeat(points.length);
    }
    return new String(points, 0, head)
        + "*".repeat(points.length - head - tail)
        + new String(points, points.length - tail, tail);
  }
}
