package io.gongkai.request.notice.domain;

/** Why a letter should not have been issued. No words, they could name somebody. */
public enum RevocationReason {
  /** For or to somebody else. */
  WRONG_ADDRESSEE,
  /** What it says is not what was decided. */
  WRONG_CONTENT,
  /** Remedies, authority or period are told wrongly (行政复议法 art. 20). */
  WRONG_REMEDY,
  /** The same was told already. */
  ISSUED_TWICE,
  OTHER
}
