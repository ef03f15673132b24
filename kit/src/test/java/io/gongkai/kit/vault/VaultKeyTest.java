package io.gongkai.kit.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.security.GeneralSecurityException;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class VaultKeyTest {

  @Test
  void a_secret_of_the_wrong_form_is_refused_at_once() {
    assertThatIllegalStateException().isThrownBy(() -> new VaultKey("key", "short"));
    assertThatIllegalStateException().isThrownBy(() -> new VaultKey("key", "c2hvcnQ="));
    assertThatIllegalStateException()
        .isThrownBy(() -> TestVault.people("ROT13"))
        .withMessageContaining("ROT13");
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

  /** RFC 8998, A.1. */
  @Test
  void sm4_in_gcm_is_what_the_standard_says() throws GeneralSecurityException {
    byte[] sealed =
        hex(
            "00001234567800000000ABCD"
                + "17F399F08C67D5EE19D0DC9969C4BB7D5FD46FD3756489069157B282BB200735"
                + "D82710CA5C22F0CCFA7CBF93D496AC15A56834CBCF98C397B4024A2691233B8D"
                + "83DE3541E4C2B58177E065A9BF7B62EC");
    byte[] plain =
        new Sm4Gcm()
            .decrypt(
                hex("0123456789ABCDEFFEDCBA9876543210"),
                sealed,
                hex("FEEDFACEDEADBEEFFEEDFACEDEADBEEFABADDAD2"));
    assertThat(plain)
        .isEqualTo(
            hex(
                "A".repeat(16)
                    + "B".repeat(16)
                    + "C".repeat(16)
                    + "D".repeat(16)
                    + "E".repeat(16)
                    + "F".repeat(16)
                    + "E".repeat(16)
                    + "A".repeat(16)));
  }

  private static byte[] hex(String text) {
    return HexFormat.of().parseHex(text);
  }
}
