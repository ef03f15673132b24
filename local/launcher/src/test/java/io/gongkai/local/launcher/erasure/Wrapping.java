package io.gongkai.local.launcher.erasure;

import io.gongkai.local.launcher.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.KDF;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.HKDFParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** The wrapping keys of the platform's folder: what somebody who has the folder can open. */
record Wrapping(DataFolder data) {
  private static final int NONCE = 12;

  /** Puts a new key before the others. */
  void add(String name) {
    byte[] random = new byte[32];
    new SecureRandom().nextBytes(random);
    write(
        name
            + ":"
            + Base64.getEncoder().encodeToString(random)
            + ","
            + read("wrapping-keys-request"));
  }

  /** Leaves the first key alone; answers the others, as they stood there. */
  List<String> forgetAllButTheFirst() {
    List<String> keys = List.of(read("wrapping-keys-request").split(","));
    write(keys.getFirst());
    return keys.subList(1, keys.size());
  }

  /** The plain key of a holder if any secret of the folder opens the wrapped one. */
  Optional<byte[]> open(String holder, byte[] wrapped) {
    return Stream.concat(
            Stream.of(read("vault-key-request")),
            Stream.of(read("wrapping-keys-request").split(","))
                .map(key -> key.substring(key.indexOf(':') + 1)))
        .flatMap(secret -> open(secret, holder, wrapped).stream())
        .findFirst();
  }

  // One byte of length, the label, nonce and ciphertext (AES-256-GCM), bound to the holder.
  private static Optional<byte[]> open(String secret, String holder, byte[] wrapped) {
    try {
      byte[] key =
          KDF.getInstance("HKDF-SHA256")
              .deriveData(
                  HKDFParameterSpec.ofExtract()
                      .addIKM(Base64.getDecoder().decode(secret))
                      .thenExpand(
                          "gongkai/person-keys/AES256_GCM".getBytes(StandardCharsets.US_ASCII),
                          32));
      byte[] text = Arrays.copyOfRange(wrapped, 1 + wrapped[0], wrapped.length);
      Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
      cipher.init(
          Cipher.DECRYPT_MODE,
          new SecretKeySpec(key, "AES"),
          new GCMParameterSpec(128, text, 0, NONCE));
      cipher.updateAAD(holder.getBytes(StandardCharsets.UTF_8));
      return Optional.of(cipher.doFinal(text, NONCE, text.length - NONCE));
    } catch (GeneralSecurityException another) {
      return Optional.empty();
    }
  }

  private String read(String name) {
    try {
      return Files.readString(file(name)).trim();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void write(String keys) {
    try {
      Files.writeString(file("wrapping-keys-request"), keys);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private Path file(String name) {
    return data.root().resolve("secrets").resolve(name);
  }
}
