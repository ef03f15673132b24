package io.gongkai.kit.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedClass;
import org.junit.jupiter.params.provider.ValueSource;

@ParameterizedClass
@ValueSource(strings = {"AES256_GCM", "SM4_GCM"})
class KeyRingTest {

  private static final byte[] NAME = "张三".getBytes(StandardCharsets.UTF_8);
  private static final String OLD = "2025:" + base64("0123456789abcdef0123456789abcdef");
  private static final String NEW = "2026:" + base64("fedcba9876543210fedcba9876543210");

  private final String algorithm;

  KeyRingTest(String algorithm) {
    this.algorithm = algorithm;
  }

  @Test
  void the_first_key_wraps_and_every_key_opens() {
    PersonVault before = TestVault.people(algorithm, OLD);
    byte[] key = before.newKey("party:1");
    byte[] cipher = before.encrypt("party:1", key, "name", NAME);
    PersonVault both = TestVault.people(algorithm, NEW + "," + OLD);
    assertThat(both.wrappedWith(key)).isEqualTo("2025");
    assertThat(both.wrappedWith(both.newKey("party:2"))).isEqualTo(both.wrapsWith());
    assertThat(both.decrypt("party:1", key, "name", cipher)).isEqualTo(NAME);
  }

  @Test
  void a_key_that_was_wrapped_anew_lives_on_when_the_old_wrapping_key_is_gone() {
    PersonVault before = TestVault.people(algorithm, OLD);
    byte[] key = before.newKey("party:1");
    byte[] cipher = before.encrypt("party:1", key, "name", NAME);
    byte[] anew = TestVault.people(algorithm, NEW + " , " + OLD).rewrap("party:1", key);
    PersonVault after = TestVault.people(algorithm, NEW);
    assertThat(after.wrappedWith(anew)).isEqualTo("2026");
    assertThat(after.decrypt("party:1", anew, "name", cipher)).isEqualTo(NAME);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> after.decrypt("party:1", key, "name", cipher));
    assertThatIllegalArgumentException().isThrownBy(() -> after.rewrap("party:1", key));
    assertThatIllegalArgumentException().isThrownBy(() -> after.rewrap("party:2", anew));
  }

  @Test
  void what_was_wrapped_before_there_was_a_ring_is_taken_into_it() {
    byte[] key = TestVault.people(algorithm).newKey("party:1");
    PersonVault ring = TestVault.people(algorithm, NEW);
    assertThat(ring.wrappedWith(key)).isEmpty();
    byte[] cipher = ring.encrypt("party:1", key, "name", NAME);
    byte[] anew = ring.rewrap("party:1", key);
    assertThat(ring.decrypt("party:1", anew, "name", cipher)).isEqualTo(NAME);
    assertThat(ring.wrappedWith(anew)).isEqualTo("2026");
  }

  @Test
  void a_ring_of_the_wrong_form_is_refused_at_once_and_not_repeated_in_words() {
    for (String bad : new String[] {"abc", "2026:short", OLD + "," + OLD, "A_B:" + NEW}) {
      assertThatIllegalStateException()
          .isThrownBy(() -> TestVault.people(algorithm, bad))
          .withMessageContaining("gongkai.vault.wrapping-keys")
          .withMessageNotContaining(OLD.substring(5));
    }
  }

  private static String base64(String secret) {
    return Base64.getEncoder().encodeToString(secret.getBytes(StandardCharsets.US_ASCII));
  }
}
