package io.gongkai.request.notice;

import io.gongkai.request.application.CaseRecord;
import io.gongkai.request.notice.domain.LetterRule;
import io.gongkai.request.notice.domain.Letterhead;
import io.gongkai.request.notice.domain.Sheet;
import java.time.LocalDate;

/**
 * A letter in words, before it has number and date.
 *
 * @param passage the step of the case that it belongs to
 * @param remedy class of remedies it names
 * @param rules day of the rules it was made by
 */
public record Composed(
    CaseRecord record,
    CaseRecord.Passage passage,
    LetterRule rule,
    Letterhead head,
    String remedy,
    LocalDate rules,
    Sheet sheet) {

  /** Whether issuing it takes the step of a reply; one in the place of another does not again. */
  boolean answers() {
    return rule.answers()
        && record.passages().stream()
            .noneMatch(p -> p.step().equals("REPLY") && p.seq() > passage.seq());
  }

  @Override
  public String toString() {
    return "Composed[" + rule.kind() + "]";
  }
}
