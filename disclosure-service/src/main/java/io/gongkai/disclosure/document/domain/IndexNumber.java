package io.gongkai.disclosure.document.domain;

/**
 * The number under which the public finds a document for ever: unit code, year of publication, and
 * a serial that is dense within both.
 */
public record IndexNumber(Series series, int serial) {

  /** The numbers of one unit and year, counted from 1. */
  public record Series(String unit, int year) {

    /** The number that follows a serial; 0 stands before the first. */
    public IndexNumber after(int serial) {
      return new IndexNumber(this, serial + 1);
    }
  }

  public IndexNumber {
    if (serial < 1) {
      throw new IllegalArgumentException("a serial begins with 1, not " + serial);
    }
  }

  @Override
  public String toString() {
    return "%s/%04d-%05d".formatted(series.unit(), series.year(), serial);
  }
}
