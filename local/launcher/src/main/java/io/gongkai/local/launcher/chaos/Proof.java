package io.gongkai.local.launcher.chaos;

/** One thing that was compared after the storm. */
public record Proof(String what, boolean ok, String detail) {

  static Proof of(String what, Object wanted, Object found) {
    return new Proof(
        what,
        wanted.equals(found),
        wanted.equals(found) ? String.valueOf(found) : "wanted " + wanted + ", found " + found);
  }
}
