package io.gongkai.request.notice.domain;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * One kind of letter: which step calls for it, whom it is for, how it is numbered and from which
 * template it is made. A row of {@code letters/<effective day>.json}.
 *
 * @param kind code of the kind, e.g. {@code CORRECTION_NOTICE}
 * @param outcome the row holds for this outcome only; null = for every one
 * @param zh what an officer calls it
 * @param steps names of the steps of the state table after which it is issued
 * @param needed whether those steps are incomplete without it
 * @param onOverride only where the reply overrides an objection (art. 32)
 * @param series last part of the organ's code for this run of numbers; null = it bears no number
 * @param template name of the file in {@code letters/templates}
 * @param remedy class of remedies it always names; null = that of the outcome
 * @param sealed whether the organ signs it, with room for the seal
 */
public record LetterRule(
    String kind,
    @Nullable String outcome,
    String zh,
    Set<String> steps,
    boolean needed,
    boolean onOverride,
    Addressee to,
    @Nullable String series,
    String template,
    @Nullable String remedy,
    boolean sealed) {

  /** The kind of a letter that answers an application; issuing it takes the step. */
  public static final String REPLY = "REPLY";

  /** The kind that carries the signed receipt. */
  public static final String RECEIPT = "RECEIPT";

  public LetterRule {
    steps = Set.copyOf(steps);
  }

  /** Whether this row makes the letter {@code wanted} of a step with {@code result}. */
  public boolean makes(String wanted, @Nullable String result) {
    return kind.equals(wanted) && (outcome == null || outcome.equals(result));
  }

  /** Whether issuing it takes a step of the case. */
  public boolean answers() {
    return kind.equals(REPLY);
  }
}
