package io.gongkai.disclosure.document.domain;

import java.util.Arrays;

/** The steps of a document, under the names that the ledger gives them. */
public enum DocumentStep {
  MADE("document.made"),
  PUBLISHED("document.published"),
  AMENDED("document.amended"),
  REPEALED("document.repealed"),
  WITHDRAWN("document.withdrawn");

  private final String kind;

  DocumentStep(String kind) {
    this.kind = kind;
  }

  public String kind() {
    return kind;
  }

  /** The step that a kind of line takes. */
  public static DocumentStep of(String kind) {
    return Arrays.stream(values())
        .filter(step -> step.kind.equals(kind))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException(kind));
  }
}
