package io.gongkai.request.notice.domain;

import java.math.BigDecimal;
import java.time.LocalDate;

/** How days and money are written in official documents (GB/T 9704). */
public final class Wording {
  private Wording() {}

  /** Arabic numerals, full year, no leading zeros: 2020年1月5日. */
  public static String day(LocalDate day) {
    return "%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** Fen as yuan, without trailing zeros. */
  public static String yuan(long fen) {
    BigDecimal yuan = BigDecimal.valueOf(fen, 2).stripTrailingZeros();
    return (yuan.scale() < 0 ? yuan.setScale(0) : yuan).toPlainString();
  }
}
