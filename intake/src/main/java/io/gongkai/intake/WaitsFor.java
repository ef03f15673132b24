package io.gongkai.intake;

/**
 * A line names something of another service that is not known here yet: it is parked until that key
 * is released.
 */
public final class WaitsFor extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  public WaitsFor(String key) {
    super(key, null, false, false);
    this.key = key;
  }

  /** The key by which an event handler releases it, e.g. an aggregate id. */
  public String key() {
    return key;
  }
}
