package io.gongkai.reporting.annualreport.domain;

/** The result of one rule; a skipped one says in {@code detail} why, and is not a proof. */
public record Check(String rule, boolean error, boolean ok, boolean skipped, String detail) {

  static Check of(Rule rule, boolean ok, String detail) {
    return new Check(rule.id(), rule.error(), ok, false, rule.title() + "：" + detail);
  }

  static Check skipped(Rule rule, String why) {
    return new Check(rule.id(), rule.error(), true, true, rule.title() + "：未核对，" + why);
  }
}
