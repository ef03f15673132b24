package io.gongkai.request;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;

/** A key for the receipts of one run. */
final class TestSeal {
  static final String KEY = key();

  private TestSeal() {}

  private static String key() {
    try {
      return new ECKeyGenerator(Curve.P_256).keyID("test-1").generate().toJSONString();
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
  }
}
