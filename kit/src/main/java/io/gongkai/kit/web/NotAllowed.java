package io.gongkai.kit.web;

/** The caller lacks the right: 401 if nobody in particular called, 403 otherwise. */
final class NotAllowed extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final boolean stranger;

  public NotAllowed(boolean stranger) {
    super("not allowed", null, false, false);
    this.stranger = stranger;
  }

  public boolean stranger() {
    return stranger;
  }
}
