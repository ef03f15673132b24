package io.gongkai.gazette.issue.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.util.Map;

/**
 * The two numbers on an issue: {@code number} (第n期) within organ, year and edition, and {@code
 * serial} (总第N期) since the organ's first issue.
 */
public record IssueNumbers(int year, Edition edition, long number, long serial) {

  public IssueNumbers {
    if (number < 1 || serial < 1) {
      String field = number < 1 ? "number" : "serial";
      throw RuleBroken.of("bad-value", Map.of("field", field));
    }
  }

  /** The numbers that follow the highest ones taken so far; 0 where there is none. */
  public static IssueNumbers after(int year, Edition edition, long number, long serial) {
    return new IssueNumbers(year, edition, number + 1, serial + 1);
  }

  /** The name under which the number can be taken once. */
  public String numberKey(String organ) {
    return "%s|%d|%s|%d".formatted(organ, year, edition, number);
  }

  /** The name under which the serial can be taken once. */
  public String serialKey(String organ) {
    return "%s|%d".formatted(organ, serial);
  }
}
