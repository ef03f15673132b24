package io.gongkai.local.launcher.seal;

import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import io.gongkai.local.launcher.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.ParseException;

/** The public keys of an office, as it published them (RFC 7517). */
record OfficeKeys(Path file, JWKSet keys) {

  static OfficeKeys in(Path file) {
    try {
      return new OfficeKeys(file, JWKSet.parse(Files.readString(file)));
    } catch (IOException e) {
      throw new Refused("no keys to check by: cannot read " + file + " (name them with --key)");
    } catch (ParseException e) {
      throw new Refused(file + " is no key set");
    }
  }

  ECKey of(String id) {
    if (keys.getKeyByKeyId(id) instanceof ECKey key) {
      return key;
    }
    throw new Refused("signed by a key that is not among those of " + file);
  }
}
