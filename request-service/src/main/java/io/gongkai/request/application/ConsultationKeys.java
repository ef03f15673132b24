package io.gongkai.request.application;

import io.gongkai.kit.UseCase;
import io.gongkai.kit.vault.KeyedDigest;
import io.gongkai.kit.vault.KeyedDigests;

/**
 * Names who is consulted without naming: a keyed digest of the name, different in every case, so
 * that nobody can follow one third party through the cases.
 */
@UseCase
final class ConsultationKeys {
  private final KeyedDigest digest;

  ConsultationKeys(KeyedDigests digests) {
    this.digest = digests.forPurpose("consultation");
  }

  String of(String application, String name) {
    return digest.of(application + "\n" + name.strip());
  }
}
