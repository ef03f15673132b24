package io.gongkai.reporting.annualreport.domain;

import java.util.List;

/** The rules of the form, checked. Balanced means: no rule of severity error is broken. */
public record Proof(List<Check> checks) {

  public boolean balanced() {
    return checks.stream().noneMatch(check -> check.error() && !check.ok());
  }
}
