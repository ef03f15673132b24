package io.gongkai.request.application.domain;

/** The two ways of charging, never both on one application (国办函〔2020〕109号 art. 3). */
public enum FeeBasis {
  BY_ITEM,
  BY_PAGE
}
