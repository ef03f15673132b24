package io.gongkai.kit.rule;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A rule forbids what was asked. The code is a row of the catalogue; the facts fill its text, and
 * {@code lawful} among them lists what may be done instead.
 */
public final class RuleBroken extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String code;
  private final transient Map<String, Object> facts;

  private RuleBroken(String code, Map<String, Object> facts) {
    super(code, null, false, false);
    this.code = code;
    this.facts = facts;
  }

  public static RuleBroken of(String code) {
    return new RuleBroken(code, Map.of());
  }

  public static RuleBroken of(String code, Map<String, ?> facts) {
    return new RuleBroken(code, Collections.unmodifiableMap(new LinkedHashMap<>(facts)));
  }

  /** Which rule, in kebab case. */
  public String code() {
    return code;
  }

  /** What the refusal may tell; never a person. */
  public Map<String, Object> facts() {
    return facts;
  }
}
