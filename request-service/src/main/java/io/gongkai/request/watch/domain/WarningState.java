package io.gongkai.request.watch.domain;

/** How far a warning is. */
public enum WarningState {
  /** Being sent now. */
  STARTED,
  /** Taken over by its channel. */
  DONE,
  /** Perhaps sent, perhaps not: never sent again by itself. */
  UNKNOWN,
  /** Certainly not sent; will be tried again. */
  WAITING,
  /** Certainly not sent, and tried often enough. */
  FAILED
}
