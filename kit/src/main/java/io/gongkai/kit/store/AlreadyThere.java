package io.gongkai.kit.store;

/** The id, or a value that must be unique, is taken; {@link #key()} says which index refused it. */
public final class AlreadyThere extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String key;

  public AlreadyThere(String key) {
    super(key, null, false, false);
    this.key = key;
  }

  /** The name of the index, e.g. {@code _id_} or the name given to a {@link HeadIndex}. */
  public String key() {
    return key;
  }
}
