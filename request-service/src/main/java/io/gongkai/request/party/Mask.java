package io.gongkai.request.party;

/** Shows enough of a person to be recognised by who knows them, and not more. */
public final class Mask {

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

  /** Free text without numbers of documents, cards and telephones and without mail addresses. */
  public static String text(String text) {
    return PersonalNumbers.masked(text);
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
