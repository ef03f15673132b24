package io.gongkai.request.application.web;

import io.gongkai.kit.web.BadRequest;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/** Money on the wire is a plain decimal text in yuan, inside it is fen. */
final class Yuan {
  private static final Pattern PLAIN = Pattern.compile("\\d{1,13}(\\.\\d{1,2})?");

  private Yuan() {}

  static String text(long fen) {
    BigDecimal yuan = BigDecimal.valueOf(fen, 2).stripTrailingZeros();
    return yuan.toPlainString();
  }

  static long fen(String text) {
    if (!PLAIN.matcher(text).matches()) {
      throw new BadRequest("bad-amount", "/amount");
    }
    return new BigDecimal(text).movePointRight(2).longValueExact();
  }
}
