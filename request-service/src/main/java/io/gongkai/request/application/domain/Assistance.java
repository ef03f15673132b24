package io.gongkai.request.application.domain;

/** Help that an applicant may need to read, hear, see or write (arts. 29(1), 40, 43). */
public enum Assistance {
  /** 大字版. */
  LARGE_PRINT,
  /** 朗读或者语音. */
  READ_ALOUD,
  /** 盲文. */
  BRAILLE,
  /** 手语. */
  SIGN_LANGUAGE,
  /** 代为填写. */
  HELP_WITH_WRITING,
  /** 其他便利. */
  OTHER
}
