package io.gongkai.request.notice.template;

import io.gongkai.request.notice.domain.LetterRule;
import io.gongkai.request.notice.domain.LetterRules;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The form of {@code letters/<effective day>.json}: what it leaves out is as it was before. */
record LettersFile(
    LocalDate effective,
    String basis,
    @Nullable List<LetterRule> letters,
    @Nullable Map<String, String> clauses) {

  LetterRules over(@Nullable LetterRules before) {
    List<LetterRule> rules = new ArrayList<>();
    if (letters != null) {
      rules.addAll(letters);
    }
    if (before != null) {
      before.letters().stream()
          .filter(old -> rules.stream().noneMatch(isSame(old)))
          .forEach(rules::add);
    }
    Map<String, String> texts = new HashMap<>(before == null ? Map.of() : before.clauses());
    if (clauses != null) {
      texts.putAll(clauses);
    }
    return new LetterRules(effective, rules, texts);
  }

  private static java.util.function.Predicate<LetterRule> isSame(LetterRule old) {
    return rule -> rule.kind().equals(old.kind()) && Objects.equals(rule.outcome(), old.outcome());
  }
}
