package io.gongkai.request.notice.domain;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a letter reaches its addressee, and which day counts (国办公开办函〔2016〕235号). */
public enum Route {
  /** Handed over, or through another organ: the day the addressee signs. */
  DIRECT(false),
  /** By the postal enterprise: the day of posting. */
  POSTAL(true),
  /** Into the addressee's account: the day it arrives there (民事诉讼法 art. 90, by analogy). */
  ONLINE(false),
  EMAIL(false),
  FAX(false),
  /** Collected or read in the office: the day the addressee signs. */
  ON_SITE(false);

  private final boolean onDispatch;

  Route(boolean onDispatch) {
    this.onDispatch = onDispatch;
  }

  /** The day that counts; null while it is not known. */
  public @Nullable LocalDate counts(LocalDate sent, @Nullable LocalDate arrived) {
    return onDispatch ? sent : arrived;
  }
}
