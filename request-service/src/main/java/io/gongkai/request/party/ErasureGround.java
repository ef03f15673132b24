package io.gongkai.request.party;

/** Why a person is erased: the five cases of 个人信息保护法 art. 47. No words, they could name one. */
public enum ErasureGround {
  /** The purpose is reached, cannot be reached, or no longer needs the data. */
  PURPOSE_REACHED,
  /** The service has ended or the period of keeping is over. */
  PERIOD_OVER,
  /** The person withdrew the consent. */
  CONSENT_WITHDRAWN,
  /** The data were handled against law or agreement. */
  UNLAWFUL,
  /** Another law or regulation says so. */
  OTHER_LAW
}
