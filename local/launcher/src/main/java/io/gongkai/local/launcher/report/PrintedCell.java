package io.gongkai.local.launcher.report;

/**
 * One cell of a printed table, at its upper left corner.
 *
 * @param columns how many columns it covers
 * @param rows how many rows it covers
 * @param head whether it names others
 */
record PrintedCell(String text, int columns, int rows, boolean head) {
  static PrintedCell head(String text, int columns, int rows) {
    return new PrintedCell(text, columns, rows, true);
  }

  static PrintedCell value(String text) {
    return new PrintedCell(text, 1, 1, false);
  }
}
