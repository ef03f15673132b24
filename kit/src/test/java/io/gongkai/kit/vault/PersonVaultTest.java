package io.gongkai.kit.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PersonVaultTest {

  private static final byte[] NAME = "张三".getBytes(StandardCharsets.UTF_8);

  private final PersonVault vault = TestVault.people();
  private final byte[] key = vault.newKey("party:1");

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
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vault.decrypt("party:2", key, "name", cipher));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vault.decrypt("party:2", other, "name", cipher));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vault.decrypt("party:1", key, "phone", cipher));
    byte[] changed = cipher.clone();
    changed[changed.length - 1] ^= 1;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> vault.decrypt("party:1", key, "name", changed));
  }

  @Test
  void a_secret_of_the_wrong_form_is_refused_at_once() {
    assertThatIllegalStateException().isThrownBy(() -> new VaultKey("short"));
    assertThatIllegalStateException().isThrownBy(() -> new VaultKey("c2hvcnQ="));
  }

  @Test
  void digests_are_stable_keyed_and_apart_by_purpose() {
    KeyedDigest one = TestVault.digests().forPurpose("one");
    assertThat(one.of("a")).isEqualTo(one.of("a")).hasSize(43).isNotEqualTo(one.of("b"));
    assertThat(TestVault.digests().forPurpose("two").of("a")).isNotEqualTo(one.of("a"));
  }

  @Test
  void a_sealed_text_opens_under_its_own_name_only() {
    byte[] sealed = TestVault.seal().seal("one", "text");
    assertThat(TestVault.seal().open("one", sealed)).isEqualTo("text");
    assertThatIllegalArgumentException().isThrownBy(() -> TestVault.seal().open("two", sealed));
  }
}
