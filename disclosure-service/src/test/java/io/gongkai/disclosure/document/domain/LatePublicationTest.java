package io.gongkai.disclosure.document.domain;

import static io.gongkai.disclosure.document.domain.Papers.published;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LatePublicationTest {

  @Test
  void the_last_day_of_the_term_is_in_time() {
    assertThat(published("2025-03-03").publication()).isNotNull();
    assertThat(published("2025-03-03").publication().late()).isFalse();
  }

  @Test
  void a_day_after_the_term_is_recorded_and_marked_late() {
    assertThat(published("2025-03-04").publication().late()).isTrue();
  }
}
