package io.gongkai.kit.listen;

/**
 * The event cannot be handled now but will be: the loop waits and tries again, as if the store were
 * away.
 */
public final class NotYet extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public NotYet(String why) {
    super(why, null, false, false);
  }
}
