package io.gongkai.kit.seal;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import java.text.ParseException;
import java.util.List;
import java.util.Map;

/** Signs texts as compact JWS (RFC 7515) with ES256, and publishes the public half of its key. */
public final class Seal {

  private final ECKey key;

  /** {@code jwk} is a private EC key of curve P-256 with a key id, as JSON (RFC 7517). */
  Seal(String jwk) {
    try {
      key = ECKey.parse(jwk);
    } catch (ParseException e) {
      throw new IllegalStateException("gongkai.seal.key is no JWK of an EC key", e);
    }
    if (!key.isPrivate() || key.getKeyID() == null || !Curve.P_256.equals(key.getCurve())) {
      throw new IllegalStateException(
          "gongkai.seal.key must be a private key of curve P-256 with a key id");
    }
  }

  /** The compact JWS of a JSON text; {@code type} says what is signed, e.g. {@code receipt+jws}. */
  public String sign(String type, String json) {
    JWSHeader header =
        new JWSHeader.Builder(JWSAlgorithm.ES256)
            .type(new JOSEObjectType(type))
            .keyID(key.getKeyID())
            .build();
    var signed = new JWSObject(header, new Payload(json));
    try {
      signed.sign(new ECDSASigner(key));
    } catch (JOSEException e) {
      throw new IllegalStateException(e);
    }
    return signed.serialize();
  }

  /** The keys (RFC 7517) by which a signature is checked; without anything secret. */
  public List<Map<String, Object>> published() {
    return List.of(key.toPublicJWK().toJSONObject());
  }
}
