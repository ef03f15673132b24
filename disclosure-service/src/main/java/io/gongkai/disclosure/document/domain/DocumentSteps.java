package io.gongkai.disclosure.document.domain;

import static io.gongkai.disclosure.document.domain.DocumentStep.AMENDED;
import static io.gongkai.disclosure.document.domain.DocumentStep.PUBLISHED;
import static io.gongkai.disclosure.document.domain.DocumentStep.REPEALED;
import static io.gongkai.disclosure.document.domain.DocumentStep.WITHDRAWN;

import io.gongkai.disclosure.document.domain.DocumentFact.DocumentAmended;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentPublished;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentRepealed;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentReviewed;
import io.gongkai.disclosure.document.domain.DocumentFact.DocumentWithdrawn;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Decides which step a document may take, and answers with the fact of it.
 *
 * @param known the day on which the step becomes known, null = its own day
 */
public record DocumentSteps(Document document, @Nullable LocalDate known) {

  /** A second making of the same document: never lawful, said with what is. */
  public RuleBroken madeAgain(LocalDate on) {
    return refusal(DocumentStep.MADE, on);
  }

  /** Art. 17: examined by somebody else than the drafter before it is published. */
  public DocumentReviewed review(
      LocalDate on, String reviewer, boolean mayBePublic, @Nullable String remark) {
    require(PUBLISHED, on);
    if (reviewer.equals(document.made().drafter())) {
      throw RuleBroken.of("four-eyes", Map.of("step", "document.reviewed"));
    }
    return new DocumentReviewed(reviewer, mayBePublic, remark);
  }

  /** Publishes a document; a step attested by its source needs no review of ours. */
  public DocumentPublished publish(LocalDate on, Release release, boolean attested) {
    require(PUBLISHED, on);
    Review review = document.review();
    if (!attested && (review == null || !review.mayBePublic())) {
      throw RuleBroken.of("review-missing", Map.of("step", PUBLISHED.kind()));
    }
    // Art. 26: late is recorded, never refused.
    return new DocumentPublished(
        release.site(),
        release.index(),
        release.due(),
        on.isAfter(release.due()),
        release.contentHash());
  }

  /** Records that the text was changed. */
  public DocumentAmended amend(LocalDate on, @Nullable String reason, @Nullable String by) {
    require(AMENDED, on);
    return new DocumentAmended(reason, by);
  }

  /** Records that the document lost its force. */
  public DocumentRepealed repeal(LocalDate on, @Nullable String reason, @Nullable String by) {
    require(REPEALED, on);
    return new DocumentRepealed(reason, by);
  }

  /** Takes a published document from the public. */
  public DocumentWithdrawn withdraw(LocalDate on, @Nullable String reason, @Nullable String by) {
    require(WITHDRAWN, on);
    return new DocumentWithdrawn(reason, by);
  }

  /** The steps that are lawful now, in the order of a document's life. */
  public List<DocumentStep> lawful() {
    List<DocumentStep> open = new ArrayList<>();
    boolean ended = document.repealed() != null || document.withdrawn() != null;
    if (document.publication() == null) {
      open.add(PUBLISHED);
    }
    if (!ended) {
      open.add(AMENDED);
    }
    if (document.repealed() == null) {
      open.add(REPEALED);
    }
    if (document.publication() != null && document.withdrawn() == null) {
      open.add(WITHDRAWN);
    }
    return List.copyOf(open);
  }

  /** The name of the state that decides what is lawful. */
  public String state() {
    if (document.withdrawn() != null) {
      return document.repealed() == null ? "withdrawn" : "repealed-and-withdrawn";
    }
    if (document.repealed() != null) {
      return document.publication() == null ? "repealed-unpublished" : "repealed";
    }
    return document.publication() == null ? "made" : "published";
  }

  private void require(DocumentStep step, LocalDate on) {
    if (isBeforeLast(on) || !lawful().contains(step)) {
      throw refusal(step, on);
    }
  }

  private RuleBroken refusal(DocumentStep step, LocalDate on) {
    if (isBeforeLast(on)) {
      return RuleBroken.of("before-last-step", Map.of("last", document.lastStep().toString()));
    }
    List<String> lawful = lawful().stream().map(DocumentStep::kind).toList();
    return RuleBroken.of(
        "step-not-lawful", Map.of("step", step.kind(), "state", state(), "lawful", lawful));
  }

  /** What was learned later stands where it was learned, but nothing precedes the formation. */
  private boolean isBeforeLast(LocalDate on) {
    LocalDate place = known == null ? on : known;
    return place.isBefore(document.lastStep()) || on.isBefore(document.formed());
  }
}
