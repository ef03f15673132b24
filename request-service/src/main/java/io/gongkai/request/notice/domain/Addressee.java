package io.gongkai.request.notice.domain;

/** Whom a letter is for. */
public enum Addressee {
  APPLICANT,
  THIRD_PARTY,
  AGENCY,
  /** It stays in the office; it is not delivered to anybody. */
  OFFICE;

  /** Whether it leaves the office, so that its delivery must be shown. */
  public boolean leaves() {
    return this != OFFICE;
  }
}
