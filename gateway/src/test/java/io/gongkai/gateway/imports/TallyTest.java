package io.gongkai.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TallyTest {
  private final Tally tally = new Tally();

  @Test
  void a_parked_line_counts_as_waiting_until_it_is_settled() {
    tally.count(Owner.REQUEST, answer(1, Answer.Result.APPLIED, null));
    tally.count(Owner.GAZETTE, answer(2, Answer.Result.WAITING, "r2"));
    tally.count(Owner.GAZETTE, answer(3, Answer.Result.WAITING, "r3"));
    tally.count(Owner.GAZETTE, answer(4, Answer.Result.WAITING, null));
    assertThat(tally.counted().progress()).isEqualTo(new Message.Counts(4, 1, 0, 3, 0));

    var stillWaiting = new Settled(Answer.Result.WAITING, null, null);
    assertThat(tally.settle(Owner.GAZETTE, Map.of("r2", stillWaiting, "r3", stillWaiting)))
        .isFalse();
    assertThat(
            tally.settle(
                Owner.GAZETTE,
                Map.of(
                    "r2", new Settled(Answer.Result.APPLIED, null, null),
                    "r3", new Settled(Answer.Result.REJECTED, "number-taken", "期号已经使用"))))
        .isTrue();
    assertThat(tally.receipts(Owner.GAZETTE)).isEmpty();
    var summary = tally.summed().summary();
    assertThat(summary.lines()).isEqualTo(4);
    assertThat(summary.applied()).isEqualTo(2);
    assertThat(summary.waiting()).isEqualTo(1);
    assertThat(summary.rejected())
        .containsExactly(new Message.Rejected(3, "A3", "number-taken", "期号已经使用"));
  }

  @Test
  void of_two_equal_lines_that_waited_the_first_is_applied_and_the_second_changes_nothing() {
    tally.count(Owner.GAZETTE, answer(4, Answer.Result.WAITING, "r"));
    tally.count(Owner.GAZETTE, answer(2, Answer.Result.WAITING, "r"));
    tally.count(Owner.GAZETTE, answer(5, Answer.Result.WAITING, "refused"));
    tally.count(Owner.GAZETTE, answer(6, Answer.Result.WAITING, "refused"));
    assertThat(tally.counted().progress()).isEqualTo(new Message.Counts(4, 0, 0, 4, 0));

    tally.settle(
        Owner.GAZETTE,
        Map.of(
            "r", new Settled(Answer.Result.APPLIED, null, null),
            "refused", new Settled(Answer.Result.REJECTED, "number-taken", "期号已经使用")));
    assertThat(tally.counted().progress()).isEqualTo(new Message.Counts(4, 1, 1, 0, 2));
    assertThat(tally.summed().summary().rejected())
        .extracting(Message.Rejected::line)
        .containsExactly(5L, 6L);
  }

  @Test
  void rejected_lines_stand_in_file_order_however_they_came() {
    for (long line : new long[] {9, 3, 7}) {
      tally.count(Answer.rejected(line, null, "bad-json", "该行"));
    }
    assertThat(tally.summed().summary().rejected())
        .extracting(Message.Rejected::line)
        .containsExactly(3L, 7L, 9L);
  }

  private static Answer answer(
      long line, Answer.Result result, @org.jspecify.annotations.Nullable String receipt) {
    return new Answer(line, "A" + line, result, null, null, receipt);
  }
}
