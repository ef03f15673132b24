package io.gongkai.request.message.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class ReplyTermsTest {

  private final ReplyTerms terms =
      new ReplyTerms(
          5,
          List.of(
              new ReplyTerms.Row(MessageSource.ERROR_REPORT, null, 3),
              new ReplyTerms.Row(null, MessageType.CONSULTATION, 5),
              new ReplyTerms.Row(null, null, 15)));

  @Test
  void the_first_row_that_fits_holds() {
    assertThat(terms.workingDays(MessageSource.ERROR_REPORT, MessageType.CONSULTATION))
        .isEqualTo(3);
    assertThat(terms.workingDays(MessageSource.PEOPLE_CN, MessageType.CONSULTATION)).isEqualTo(5);
    assertThat(terms.workingDays(MessageSource.PEOPLE_CN, null)).isEqualTo(15);
  }

  @Test
  void a_table_that_leaves_a_message_without_a_limit_is_refused() {
    assertThatThrownBy(
            () -> new ReplyTerms(5, List.of(new ReplyTerms.Row(null, MessageType.HELP, 5))))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
