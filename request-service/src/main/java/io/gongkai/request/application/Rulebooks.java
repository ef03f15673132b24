package io.gongkai.request.application;

import io.gongkai.request.application.domain.Law;

/** Where the rules come from: files that a lawyer can read. */
public interface Rulebooks {

  /** All rulebooks, with the calendar as the house knows it now. */
  Law law();
}
