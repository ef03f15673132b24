package io.gongkai.request.application.domain;

/** What must have happened before an outcome may be given. */
public enum Requirement {
  /** Art. 35. */
  REASONS_ASKED,
  /** Art. 30. */
  CORRECTION_MADE,
  /** Art. 32. */
  THIRD_PARTY_CONSULTED,
  /** Art. 15, 32: no third party objects, or the public interest outweighs. */
  NO_OBJECTION,
  /** Art. 36(4): a search that can be shown; asked of live replies only. */
  SEARCH_RECORDED
}
