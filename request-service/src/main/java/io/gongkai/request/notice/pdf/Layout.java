package io.gongkai.request.notice.pdf;

/** Measures of GB/T 9704 in points that a style sheet cannot compute. */
final class Layout {

  /** Width of the text area, 156 mm. */
  static final double WIDTH = 156 / 25.4 * 72;

  /** 28 characters a line. */
  static final double CHARACTER = WIDTH / 28;

  private static final double LARGEST_HEAD = 44;
  private static final double SMALLEST_HEAD = 22;

  private Layout() {}

  /** Where a signature block stands. */
  record Signature(double left, double width) {}

  /** The size in which the organ's name fits on one line, or the smallest. */
  static double headSize(String name) {
    int characters = name.codePointCount(0, name.length());
    return Math.clamp(WIDTH / Math.max(characters, 1), SMALLEST_HEAD, LARGEST_HEAD);
  }

  /** The date ends four characters before the right edge, the signature is centred on it. */
  static Signature signature(String who, String day) {
    double date = width(day);
    double block = Math.min(WIDTH, Math.max(date, width(who)) + CHARACTER);
    double right = Math.max(0, 4 * CHARACTER - (block - date) / 2);
    return new Signature(WIDTH - right - block, block);
  }

  // Digits are half as wide as characters, or a little more.
  private static double width(String text) {
    return text.codePoints().mapToDouble(c -> c < 128 ? CHARACTER / 2 : CHARACTER).sum();
  }
}
