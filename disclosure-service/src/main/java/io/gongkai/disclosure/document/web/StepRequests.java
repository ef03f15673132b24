package io.gongkai.disclosure.document.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** The bodies of a document's steps. */
final class StepRequests {

  private StepRequests() {}

  /** Whether the document may be public, and a remark for the file. */
  record Review(boolean mayBePublic, @Nullable @Size(max = 1000) String remark) {}

  /** Reference of the site or channel it appears on. */
  record Publication(@Nullable @Size(min = 1, max = 100) String site) {}

  /** What was changed, and by which document. */
  record Amendment(
      @NotBlank @Size(max = 1000) String reason, @Nullable @Size(min = 1, max = 100) String by) {}

  /** Why the document lost its force, and by which document. */
  record Repeal(
      @NotBlank @Size(max = 1000) String reason, @Nullable @Size(min = 1, max = 100) String by) {}

  /** Why it is taken from the public; the tombstone says it, so no personal data belong in it. */
  record Withdrawal(@NotBlank @Size(max = 1000) String reason) {}
}
