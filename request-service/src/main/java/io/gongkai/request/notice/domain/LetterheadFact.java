package io.gongkai.request.notice.domain;

/** What can happen to a letterhead. */
public sealed interface LetterheadFact {

  /** The organ prints this from now on. */
  record LetterheadSet(Letterhead letterhead) implements LetterheadFact {}
}
