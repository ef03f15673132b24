package io.gongkai.request.application.domain;

import java.util.Map;
import java.util.Set;

/**
 * What one outcome means.
 *
 * @param rows row of the yearly report by format, e.g. {@code 2021 -> granted}
 * @param closing the case is closed with it, not replied to
 */
public record OutcomeRule(
    String code,
    String zh,
    String en,
    String article,
    Map<String, String> rows,
    RemedyClass remedy,
    boolean closing,
    Set<Requirement> requires) {
  public OutcomeRule {
    rows = Map.copyOf(rows);
    requires = Set.copyOf(requires);
  }

  /** Whether the information stays closed (不予公开): its row in every report is one of a denial. */
  boolean isDenial() {
    return !rows.isEmpty() && rows.values().stream().allMatch(row -> row.startsWith("denied_"));
  }
}
