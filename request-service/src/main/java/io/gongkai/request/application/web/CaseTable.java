package io.gongkai.request.application.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.jspecify.annotations.Nullable;

/**
 * The desk's list as a table for other programs (RFC 4180). Nobody's name and nobody's words are in
 * it; what a spreadsheet would take for a formula is made text.
 */
final class CaseTable {
  /** Tells spreadsheets that the bytes are UTF-8. */
  static final String MARK = "\uFEFF";

  private static final String FORMULA = "=+-@＝＋－＠\t\r\n";

  private CaseTable() {}

  static String head() {
    return line(Stream.of("编号", "受理机关", "渠道", "申请人类别", "收到之日", "答复期限", "剩余工作日", "等级", "状态", "经办人"));
  }

  static String row(InboxItem item) {
    ApplicationView a = item.application();
    return line(
        Stream.of(
            a.ref(),
            a.organ(),
            a.channel(),
            a.category(),
            a.received(),
            a.due(),
            item.workingDaysLeft(),
            item.level(),
            a.state(),
            a.assignee()));
  }

  /** One record with its line end. */
  static String line(Stream<? extends @Nullable Object> values) {
    List<String> safe = values.map(CaseTable::safe).toList();
    StringBuilder out = new StringBuilder();
    try {
      CSVFormat.RFC4180.printRecord(out, safe.toArray());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toString();
  }

  private static String safe(@Nullable Object value) {
    if (value instanceof Number number) {
      return number.toString(); // below zero is no formula
    }
    String text = Objects.toString(value, "");
    return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
  }
}
