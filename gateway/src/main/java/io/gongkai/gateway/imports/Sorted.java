package io.gongkai.gateway.imports;

/** A line once read: it has an owner, or is refused at the door. */
sealed interface Sorted {

  /** {@code text} is the line as it came; the owner checks everything else. */
  record Owned(long line, Owner owner, String text) implements Sorted {}

  record Refused(Answer answer) implements Sorted {}
}
