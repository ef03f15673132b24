package io.gongkai.kit.store;

/** There is no such aggregate, or the caller may not know of it. */
public final class NotFound extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String id;

  public NotFound(String id) {
    super(id, null, false, false);
    this.id = id;
  }

  /** Which aggregate. */
  public String id() {
    return id;
  }
}
