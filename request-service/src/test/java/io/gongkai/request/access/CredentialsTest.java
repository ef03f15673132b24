package io.gongkai.request.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CredentialsTest {

  @Test
  void a_code_has_a_hundred_bits_of_what_it_is_made_of_and_a_number_sixty() {
    byte[] entropy = new byte[20];
    Set<String> all = new HashSet<>();
    all.add(Credentials.of(entropy).number() + Credentials.of(entropy).code());
    for (int bit = 0; bit < 160; bit++) {
      byte[] changed = entropy.clone();
      changed[bit / 8] ^= (byte) (1 << (bit % 8));
      Credentials made = Credentials.of(changed);
      all.add(made.number() + made.code());
    }
    assertThat(all).hasSize(161);
    assertThat(Credentials.plain(Credentials.of(entropy).code())).hasSize(20);
    assertThat(Credentials.plain(Credentials.of(entropy).number())).hasSize(12);
    assertThatIllegalArgumentException().isThrownBy(() -> Credentials.of(new byte[19]));
  }

  @Test
  void they_are_written_in_groups_of_characters_that_are_not_mistaken_for_one_another() {
    byte[] entropy = new byte[32];
    for (int i = 0; i < 200; i++) {
      Arrays.fill(entropy, (byte) (i * 37));
      Credentials made = Credentials.of(entropy);
      assertThat(made.number()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){2}");
      assertThat(made.code()).matches("[0-9A-HJKMNP-TV-Z]{4}(-[0-9A-HJKMNP-TV-Z]{4}){4}");
      assertThat(made.toString()).doesNotContain(made.number(), made.code());
    }
  }

  @Test
  void however_it_is_typed_it_is_the_same() {
    assertThat(Credentials.plain(" k7qm 3f2h－9xta ")).isEqualTo("K7QM3F2H9XTA");
    assertThat(Credentials.plain("oil1-0")).isEqualTo("01110");
  }
}
