package io.gongkai.disclosure.document.domain;

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
}
