package io.gongkai.gateway.imports;

/** A service gave no usable answer; the same call may be made again. */
final class OwnerAway extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final Owner owner;

  OwnerAway(Owner owner, Throwable cause) {
    super(owner.service() + " is away", cause);
    this.owner = owner;
  }

  Owner owner() {
    return owner;
  }
}
