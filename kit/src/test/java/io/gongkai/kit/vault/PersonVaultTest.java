package io.gongkai.kit.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"AES256_GCM", "SM4_GCM"})
class PersonVaultTest {

  private static final byte[] NAME = "张三".getBytes(StandardCharsets.UTF_8);

  private final String algorithm;
  private final PersonVault vault;
  private final byte[] key;

  PersonVaultTest(String algorithm) {
    this.algorithm = algorithm;
    this.vault = TestVault.people(algorithm);
    this.key = vault.newKey("party:1");
  }

  @Test
  void what_was_encrypted_for_a_person_can_be_read_with_that_person_s_key() {
    byte[] cipher = vault.encrypt("party:1", key, "name", NAME);
    assertThat(cipher).isNotEqualTo(NAME);
    assertThat(vault.decrypt("party:1", key, "name", cipher)).isEqualTo(NAME);
  }

  @Test
  void the_same_text_is_never_encrypted_the_same_way() {
    assertThat(vault.encrypt("party:1", key, "name", NAME))
        .isNotEqualTo(vault.encrypt("party:1", key, "name", NAME));
  }

  @Test
  void another_person_another_purpose_or_a_changed_byte_opens_nothing() {
    byte[] cipher = vault.encrypt("party:1", key, "name", NAME);
    byte[] other = vault.newKey("party:2");
    opensNothing("party:2", key, "name", cipher);
    opensNothing("party:2", other, "name", cipher);
    opensNothing("party:1", key, "phone", cipher);
    for (int at = 0; at < cipher.length; at++) {
      byte[] changed = cipher.clone();
      changed[at] ^= 1;
      opensNothing("party:1", key, "name", changed);
    }
    opensNothing("party:1", key, "name", new byte[0]);
    opensNothing("party:1", new byte[] {3, 'X', 'Y', 'Z'}, "name", cipher);
  }

  @Test
  void the_cipher_is_written_before_every_ciphertext_and_every_key() {
    for (byte[] sealed : new byte[][] {key, vault.encrypt("party:1", key, "name", NAME)}) {
      assertThat(sealed[0]).isEqualTo((byte) algorithm.length());
      assertThat(new String(sealed, 1, sealed[0], StandardCharsets.US_ASCII)).isEqualTo(algorithm);
    }
  }

  @Test
  void what_another_setting_encrypted_stays_readable_under_its_own_key() {
    byte[] cipher = vault.encrypt("party:1", key, "name", NAME);
    for (String later : new String[] {"AES256_GCM", "SM4_GCM"}) {
      PersonVault changed = TestVault.people(later);
      assertThat(changed.decrypt("party:1", key, "name", cipher)).isEqualTo(NAME);
      byte[] more = changed.encrypt("party:1", key, "name", NAME);
      assertThat(vault.decrypt("party:1", key, "name", more)).isEqualTo(NAME);
    }
  }

  private void opensNothing(String person, byte[] wrapped, String what, byte[] cipher) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vault.decrypt(person, wrapped, what, cipher));
  }
}
