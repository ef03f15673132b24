package io.gongkai.kit.vault;

import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The keys that keys of persons are wrapped with, by name: the first wraps, all of them open. What
 * was wrapped with one that is no longer here opens nowhere again, wherever copies of it lie.
 */
final class KeyRing {

  /** The name of the key that follows from the service's secret, for whoever has no ring. */
  static final String NO_NAME = "";

  private static final Pattern KEY = Pattern.compile("([a-z0-9-]{1,20}):(\\S+)");

  private final Map<String, VaultKey> keys = new LinkedHashMap<>();
  private final String current;

  /**
   * {@code setting} = {@code name:base64} of each key, separated by commas, the one that wraps
   * first; blank = the service's secret alone.
   */
  KeyRing(VaultKey service, String setting) {
    for (String part : setting.isBlank() ? new String[0] : setting.strip().split("\\s*,\\s*")) {
      Matcher key = KEY.matcher(part);
      if (!key.matches()) {
        throw new IllegalStateException("gongkai.vault.wrapping-keys is no list of name:base64");
      }
      VaultKey one = new VaultKey("gongkai.vault.wrapping-keys " + key.group(1), key.group(2));
      if (keys.put(key.group(1), one) != null) {
        throw new IllegalStateException(
            "gongkai.vault.wrapping-keys has two keys called " + key.group(1));
      }
    }
    this.current = keys.isEmpty() ? NO_NAME : keys.keySet().iterator().next();
    keys.put(NO_NAME, service);
  }

  /** The name of the key that wraps. */
  String current() {
    return current;
  }

  /** No two ciphers see the same key. */
  byte[] key(String name, PersonCipher cipher) throws GeneralSecurityException {
    VaultKey key = keys.get(name);
    if (key == null) {
      throw new GeneralSecurityException("no wrapping key " + name);
    }
    return Arrays.copyOf(key.derive("person-keys/" + cipher.name()), cipher.keyLength());
  }
}
