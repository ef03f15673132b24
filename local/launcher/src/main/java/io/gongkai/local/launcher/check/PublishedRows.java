package io.gongkai.local.launcher.check;

import java.text.Normalizer;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a published report says, as somebody reads it: the rows of its tables, in each the cells
 * that begin there.
 *
 * @param text all of it, for what stands outside of tables
 */
record PublishedRows(String text, List<List<String>> rows) {
  private static final Pattern TITLE =
      Pattern.compile("(20\\d{2})\\s*年?度?\\s*(年\\s*)?政府信息公开工作年度报告");

  /** The year in its title. */
  OptionalInt year() {
    Matcher title = TITLE.matcher(text);
    return title.find() ? OptionalInt.of(Integer.parseInt(title.group(1))) : OptionalInt.empty();
  }

  /** The cells after the one with this label, in the first row that has it; empty without. */
  List<String> after(String label) {
    String wanted = plain(label);
    for (List<String> row : rows) {
      for (int i = 0; i < row.size(); i++) {
        if (plain(row.get(i)).equals(wanted)) {
          return row.subList(i + 1, row.size());
        }
      }
    }
    return List.of();
  }

  /** Without what printers vary: widths of signs, quotation marks, blanks, stops. */
  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("[\\s\"“”'.、,，：:]", "");
  }
}
