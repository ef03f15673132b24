package io.gongkai.reporting.annualreport.domain;

import java.math.BigInteger;

/**
 * An order-free digest of a set: the sum of the fingerprints of its members modulo 2^256. The
 * digest of a disjoint union is the sum of the digests of its parts.
 */
public record Digest(BigInteger sum) {

  static final Digest EMPTY = new Digest(BigInteger.ZERO);

  private static final int BITS = 256;
  private static final BigInteger MODULUS = BigInteger.ONE.shiftLeft(BITS);

  Digest plus(BigInteger fingerprint) {
    BigInteger total = sum.add(fingerprint);
    return new Digest(total.compareTo(MODULUS) >= 0 ? total.subtract(MODULUS) : total);
  }

  Digest plus(Digest other) {
    return plus(other.sum);
  }

  /** 64 hexadecimal digits. */
  @Override
  public String toString() {
    String digits = sum.toString(16);
    return "0".repeat(BITS / 4 - digits.length()) + digits;
  }
}
