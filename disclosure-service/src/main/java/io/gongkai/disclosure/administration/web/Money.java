package io.gongkai.disclosure.administration.web;

import io.gongkai.kit.rule.RuleBroken;
import java.math.BigDecimal;
import java.util.Map;
import java.util.regex.Pattern;

/** Amounts as people write them: a plain decimal number of yuan with at most two decimals. */
final class Money {

  private static final Pattern FORM = Pattern.compile("\\d{1,15}(\\.\\d{1,2})?");

  private Money() {}

  /** The amount in fen; {@code bad-amount} if the text is no such number. */
  static long fen(String yuan) {
    if (!FORM.matcher(yuan).matches()) {
      throw RuleBroken.of("bad-amount", Map.of("field", "amount"));
    }
    return new BigDecimal(yuan).movePointRight(2).longValueExact();
  }

  /** The shortest text of an amount in fen, without trailing zeros. */
  static String yuan(long fen) {
    BigDecimal amount = BigDecimal.valueOf(fen, 2).stripTrailingZeros();
    return amount.toPlainString();
  }
}
