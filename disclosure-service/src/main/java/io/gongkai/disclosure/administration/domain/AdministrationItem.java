package io.gongkai.disclosure.administration.domain;

/** The lists of administrative items that the official report counts. */
public enum AdministrationItem {
  LICENSING,
  OTHER_SERVICES,
  PENALTY,
  COERCION,
  FEES
}
