package io.gongkai.reporting.ledger;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What one organ counts in the years asked for; {@code known} are the years of which there are
 * facts.
 */
public record OrganCounts(String organ, Map<Integer, List<Counted>> years, Set<Integer> known) {

  public List<Counted> of(int year) {
    return years.getOrDefault(year, List.of());
  }
}
