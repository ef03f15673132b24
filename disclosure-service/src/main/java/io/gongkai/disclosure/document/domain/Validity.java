package io.gongkai.disclosure.document.domain;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Where a document stands on a day, judged at the end of it. */
public enum Validity {
  IN_FORCE("现行有效"),
  NOT_YET_EFFECTIVE("尚未施行"),
  AMENDED("已修改"),
  EXPIRED("已失效"),
  REPEALED("已废止"),
  WITHDRAWN("已撤回");

  private final String zh;

  Validity(String zh) {
    this.zh = zh;
  }

  public String zh() {
    return zh;
  }

  /** The standing of a document on a day; empty before the document was formed. */
  public static Optional<Validity> of(Document document, LocalDate day) {
    if (day.isBefore(document.formed())) {
      return Optional.empty();
    }
    return Optional.of(standing(document, day));
  }

  private static Validity standing(Document document, LocalDate day) {
    LocalDate effective = document.made().effective();
    LocalDate expires = document.made().expires();
    if (happened(document.withdrawn(), day)) {
      return WITHDRAWN;
    }
    if (happened(document.repealed(), day)) {
      return REPEALED;
    }
    // The day named in `expires` is still a day of validity, to its end.
    if (expires != null && day.isAfter(expires)) {
      return EXPIRED;
    }
    if (effective != null && day.isBefore(effective)) {
      return NOT_YET_EFFECTIVE;
    }
    return document.amendments().stream().anyMatch(change -> happened(change, day))
        ? AMENDED
        : IN_FORCE;
  }

  private static boolean happened(@Nullable Change change, LocalDate day) {
    return change != null && !day.isBefore(change.on());
  }
}
