package io.gongkai.local.launcher;

/** The command cannot be done, and the message says why; exit status 1. */
public final class Refused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public Refused(String message) {
    super(message);
  }
}
