package io.gongkai.kit;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class AggregateIdTest {

  @Test
  void an_id_is_the_prefix_and_base32_of_the_digest() {
    // printf '445300-BGS\nrequest\nA1' | sha256sum | xxd -r -p | base32 | tr A-Z a-z | cut -c1-26
    assertThat(AggregateId.of("app", "445300-BGS", "request", "A1"))
        .isEqualTo("app-vi2pwjr22lpc6rr37ulsb2jwns");
  }

  @Test
  void a_fresh_ref_has_the_same_alphabet_and_is_never_the_same() {
    assertThat(AggregateId.freshRef()).matches("[a-z2-7]{26}").isNotEqualTo(AggregateId.freshRef());
  }
}
