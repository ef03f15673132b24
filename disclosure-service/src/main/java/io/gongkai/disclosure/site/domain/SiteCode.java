package io.gongkai.disclosure.site.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The identification code of a website (网站标识码): ten digits, or "bm" and eight. */
public final class SiteCode {

  private static final Pattern FORM = Pattern.compile("\\d{10}|bm\\d{8}");

  private SiteCode() {}

  /** Refuses a code of another form; a site without a code has nothing to check. */
  public static void check(@Nullable String code) {
    if (code != null && !FORM.matcher(code).matches()) {
      throw RuleBroken.of("bad-value", Map.of("field", "code"));
    }
  }
}
