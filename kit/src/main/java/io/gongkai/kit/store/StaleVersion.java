package io.gongkai.kit.store;

/** Somebody was faster: the aggregate has other facts than the caller saw. */
public final class StaleVersion extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public StaleVersion(String id) {
    super(id, null, false, false);
  }
}
