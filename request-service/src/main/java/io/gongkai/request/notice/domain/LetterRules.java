package io.gongkai.request.notice.domain;

import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The letters and remedy clauses in force from a day on.
 *
 * @param clauses the text on remedies by class of remedies
 */
public record LetterRules(
    LocalDate effective, List<LetterRule> letters, Map<String, String> clauses) {

  /** The class of a partial answer: what was refused decides (arts. 14-16 or not). */
  public static final String DEPENDS = "A_IF_REFUSED_UNDER_14_TO_16";

  public LetterRules {
    letters = List.copyOf(letters);
    clauses = Map.copyOf(clauses);
  }

  /** The rule of a kind; {@code bad-value} if there is no such kind for this outcome. */
  public LetterRule rule(String kind, @Nullable String outcome) {
    return letters.stream()
        .filter(rule -> rule.makes(kind, outcome))
        .findFirst()
        .orElseThrow(() -> RuleBroken.of("bad-value", Map.of("field", "kind")));
  }

  /** The letters that a step calls for. */
  public List<LetterRule> after(String step, @Nullable String outcome) {
    return letters.stream()
        .filter(rule -> rule.steps().contains(step) && rule.makes(rule.kind(), outcome))
        .toList();
  }

  /**
   * The class of remedies that a letter names.
   *
   * @param by the class by outcome and day
   * @param exempt what was refused is refused under arts. 14-16; {@code missing-field} if the class
   *     depends on it and nobody said so
   */
  public static String remedy(String by, @Nullable Boolean exempt) {
    if (!by.equals(DEPENDS)) {
      return by;
    }
    if (exempt == null) {
      throw RuleBroken.of("missing-field", Map.of("field", "exempt"));
    }
    return exempt ? "A" : "B";
  }

  /** The clause of a class; empty where nothing was decided. */
  public String clause(String remedy) {
    if (remedy.equals("NONE")) {
      return "";
    }
    String text = clauses.get(remedy);
    if (text == null) {
      throw new IllegalStateException("no clause of class " + remedy + " since " + effective);
    }
    return text;
  }
}
