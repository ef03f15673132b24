package io.gongkai.request.notice.domain;

/**
 * The number of a letter (发文字号, GB/T 9704): the code of organ and series, the full year in
 * six-corner brackets, and a serial without leading zeros.
 *
 * @param organ code of the organ in the directory
 * @param code what is printed before the year, e.g. 云府办公开答
 */
public record LetterNumber(String organ, String code, int year, long serial) {

  public LetterNumber {
    if (serial < 1) {
      throw new IllegalArgumentException("serials begin with 1, not " + serial);
    }
  }

  /** As it is printed. */
  public String text() {
    return "%s〔%d〕%d号".formatted(code, year, serial);
  }

  /** The name under which this number can be taken once. */
  public String key() {
    return "%s|%d".formatted(run(organ, code, year), serial);
  }

  /** The run of numbers it belongs to. */
  public static String run(String organ, String code, int year) {
    return "%s|%s|%d".formatted(organ, code, year);
  }
}
