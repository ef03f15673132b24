package io.gongkai.request.notice.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What an organ prints on its letters.
 *
 * @param name full name, for the red head and the signature
 * @param code 机关代字, the first part of its numbers
 * @param office the disclosure office (art. 4)
 * @param reconsideration who decides on reconsiderations against the organ (行政复议法 art. 24); never
 *     computed
 * @param court the court that hears suits against it
 * @param payment how a fee is paid, null where the organ charges none
 */
public record Letterhead(
    String name,
    String code,
    String office,
    String address,
    String phone,
    @Nullable String email,
    String reconsideration,
    String court,
    @Nullable String payment) {

  // Together with a series of at most three characters the printed code has 2 to 12.
  private static final Pattern CODE = Pattern.compile("[\\u4e00-\\u9fa5]{2,9}");

  public Letterhead {
    if (!CODE.matcher(code).matches()) {
      throw RuleBroken.of("bad-value", Map.of("field", "code"));
    }
  }
}
