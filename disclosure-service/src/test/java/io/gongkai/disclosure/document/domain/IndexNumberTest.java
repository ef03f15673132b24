package io.gongkai.disclosure.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.gongkai.disclosure.document.domain.IndexNumber.Series;
import org.junit.jupiter.api.Test;

class IndexNumberTest {

  @Test
  void an_index_number_names_unit_year_and_a_serial_of_five_digits() {
    assertThat(new Series("11441700007280420Y", 2021).after(49))
        .hasToString("11441700007280420Y/2021-00050");
  }

  @Test
  void a_serial_of_six_digits_is_not_cut() {
    assertThat(new Series("A", 2021).after(99_999)).hasToString("A/2021-100000");
  }

  @Test
  void a_series_begins_with_one() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new IndexNumber(new Series("A", 2021), 0));
  }
}
