package io.gongkai.request.message;

import io.gongkai.kit.Stamp;
import io.gongkai.request.party.Person;
import org.jspecify.annotations.Nullable;
import reactor.core.publisher.Mono;

/** Where messages go on as applications; told by the feature that keeps applications. */
public interface NewApplications {
  /**
   * What art. 29 asks for beside what the message says; {@code delivery} is a code of the form of
   * applications.
   */
  record Form(
      String organ,
      String ref,
      Person applicant,
      String subject,
      String description,
      String delivery,
      @Nullable String owner,
      String message) {
    @Override
    public String toString() {
      return "Form[" + organ + "]";
    }
  }

  /** {@code bad-value} for a code that there is not; nothing is made. */
  void check(Form form, Stamp stamp);

  /** Makes it, or finds it where it was made before, and answers its id. */
  Mono<String> submit(Form form, Stamp stamp);

  /** Whether it was closed without an answer. */
  Mono<Boolean> isClosedUnanswered(String application, Stamp stamp);
}
