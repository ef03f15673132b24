package io.gongkai.disclosure.organ.domain;

import io.gongkai.disclosure.organ.domain.OrganFact.OrganRegistered;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** An organ of the directory since a day. */
public record Organ(OrganRegistered registered, LocalDate since) {

  private static final Pattern DIVISION = Pattern.compile("[0-9]{6}");

  /** Lets an organ into the directory; its division is a code of six digits. */
  public static OrganRegistered register(OrganRegistered organ) {
    if (!DIVISION.matcher(organ.division()).matches()) {
      throw RuleBroken.of("bad-value", Map.of("field", "division"));
    }
    return organ;
  }

  /** The organ after its facts. */
  public static Organ fold(LocalDate on, OrganFact fact) {
    return switch (fact) {
      case OrganRegistered registered -> new Organ(registered, on);
    };
  }

  /** A second entry under the same code, which is never lawful. */
  public RuleBroken registeredAgain(LocalDate on) {
    return on.isBefore(since)
        ? RuleBroken.of("before-last-step", Map.of("last", since.toString()))
        : RuleBroken.of(
            "step-not-lawful", Map.of("step", "organ", "state", "registered", "lawful", List.of()));
  }
}
