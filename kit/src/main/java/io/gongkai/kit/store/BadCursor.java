package io.gongkai.kit.store;

/** A page was asked for with a cursor that this list did not give. */
public final class BadCursor extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public BadCursor() {
    super("cursor", null, false, false);
  }
}
