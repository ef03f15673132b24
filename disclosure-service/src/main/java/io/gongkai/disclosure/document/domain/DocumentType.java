package io.gongkai.disclosure.document.domain;

/** The kinds of document that the official report counts apart (规章, 行政规范性文件, …). */
public enum DocumentType {
  REGULATION,
  NORMATIVE_DOCUMENT,
  POLICY,
  PERSONNEL,
  OTHER
}
