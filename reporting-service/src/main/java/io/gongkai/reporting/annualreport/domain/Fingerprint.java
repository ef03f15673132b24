package io.gongkai.reporting.annualreport.domain;

import java.math.BigInteger;

/** A collision-resistant number below 2^256 for a text. */
@FunctionalInterface
public interface Fingerprint {

  BigInteger of(String text);
}
