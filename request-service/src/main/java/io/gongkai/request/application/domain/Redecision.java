package io.gongkai.request.application.domain;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.application.domain.ApplicationFact.RedecisionOrdered;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A reconsideration organ or a court set the decision aside and ordered a new reply (行政复议法 art. 64,
 * 行政诉讼法 art. 70).
 */
public final class Redecision {
  private static final int LONGEST = 250;

  private Redecision() {}

  /**
   * Takes the order down, once for each remedy.
   *
   * @param workingDays the period it set; null = that of a first reply
   */
  public static List<ApplicationFact> order(
      Moment moment, String remedy, @Nullable Integer workingDays) {
    if (workingDays != null && (workingDays < 1 || workingDays > LONGEST)) {
      throw RuleBroken.of("bad-value", Map.of("field", "redecideWithin"));
    }
    boolean known =
        moment.application().orders().stream().anyMatch(order -> order.remedy().equals(remedy));
    int within = workingDays == null ? moment.limits().reply() : workingDays;
    return known ? List.of() : List.of(new RedecisionOrdered(remedy, within));
  }
}
