package io.gongkai.request.message.domain;

/** Why a message is not accepted. */
public enum DeclineReason {
  DUPLICATE,
  OUT_OF_JURISDICTION,
  IN_PROCEDURE,
  NO_CONTACT,
  ADVERT,
  OTHER
}
