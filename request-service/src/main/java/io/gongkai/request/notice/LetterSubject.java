package io.gongkai.request.notice;

import io.gongkai.kit.rule.RuleBroken;
import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.application.CaseRecord.Passage;
import io.gongkai.request.notice.domain.LetterRule;
import io.gongkai.request.notice.domain.LetterRules;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds the step of a case that a letter belongs to. */
record LetterSubject(LetterRule rule, Passage passage) {

  /**
   * The latest step that calls for this kind, or the one at {@code step}.
   *
   * @param preview a draft that is not approved may be previewed, never issued
   */
  static LetterSubject of(
      CaseRecord record, LetterRules rules, String kind, @Nullable Long step, boolean preview) {
    checkKind(rules, kind);
    return record.passages().reversed().stream()
        .filter(passage -> step == null || passage.seq() == step)
        .flatMap(
            passage ->
                rules.after(called(passage, preview), outcome(passage)).stream()
                    .filter(rule -> rule.kind().equals(kind))
                    .filter(rule -> isMet(record, rule, passage))
                    .map(rule -> new LetterSubject(rule, passage)))
        .findFirst()
        .orElseThrow(() -> RuleBroken.of("letter-not-due", Map.of("kind", kind)));
  }

  /** All letters that the steps so far call for, oldest step first. */
  static List<LetterSubject> all(CaseRecord record, LetterRules rules) {
    return record.passages().stream()
        .flatMap(
            passage ->
                rules.after(passage.step(), outcome(passage)).stream()
                    .filter(LetterRule::needed)
                    .filter(rule -> isMet(record, rule, passage))
                    .map(rule -> new LetterSubject(rule, passage)))
        .toList();
  }

  static @Nullable String outcome(Passage passage) {
    return passage.values().get("outcome");
  }

  /** The reply that stands last, approved or not; null while there is none. */
  static @Nullable Passage proposal(CaseRecord record) {
    return record.passages().reversed().stream()
        .filter(p -> p.step().equals("REVIEW") || p.step().equals("DRAFT"))
        .findFirst()
        .orElse(null);
  }

  private static void checkKind(LetterRules rules, String kind) {
    if (rules.letters().stream().noneMatch(rule -> rule.kind().equals(kind))) {
      throw RuleBroken.of("bad-value", Map.of("field", "kind"));
    }
  }

  private static String called(Passage passage, boolean preview) {
    return preview && passage.step().equals("DRAFT") ? "REVIEW" : passage.step();
  }

  private static boolean isMet(CaseRecord record, LetterRule rule, Passage passage) {
    Passage proposal = proposal(record);
    if (rule.answers()) {
      return proposal != null && proposal.seq() == passage.seq();
    }
    return !rule.onOverride()
        || record.passages().stream()
            .anyMatch(
                p ->
                    p.step().equals("REPLY")
                        && p.seq() > passage.seq()
                        && "true".equals(p.values().get("override")));
  }
}
