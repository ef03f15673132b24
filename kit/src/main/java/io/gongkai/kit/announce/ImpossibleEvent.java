package io.gongkai.kit.announce;

/** This very message can never be sent: too large, refused, or not to be written down. */
public final class ImpossibleEvent extends RuntimeException {

  private static final long serialVersionUID = 1L;

  public ImpossibleEvent(String reason) {
    super(reason, null, false, false);
  }
}
