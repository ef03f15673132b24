package io.gongkai.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class BatchesTest {

  @Test
  void every_owner_gets_its_lines_in_file_order_in_bounded_batches() {
    List<Sorted> lines = new ArrayList<>();
    for (int number = 1; number <= 25; number++) {
      lines.add(owned(number, number % 5 == 0 ? Owner.GAZETTE : Owner.REQUEST, "{}"));
    }
    lines.add(new Sorted.Refused(Answer.rejected(26, null, "bad-json", "该行")));
    var dealt = Batches.of(lines, 8);
    assertThat(dealt).containsOnlyKeys(Owner.REQUEST, Owner.GAZETTE);
    assertThat(dealt.get(Owner.REQUEST)).extracting(List::size).containsExactly(8, 8, 4);
    assertThat(dealt.get(Owner.GAZETTE)).extracting(List::size).containsExactly(5);
    assertThat(dealt.get(Owner.REQUEST).stream().flatMap(List::stream).map(Sorted.Owned::line))
        .isSorted()
        .hasSize(20);
  }

  @Test
  void long_lines_make_small_batches() {
    String text = "x".repeat(900_000);
    List<Sorted> lines = new ArrayList<>();
    for (int number = 1; number <= 5; number++) {
      lines.add(owned(number, Owner.REQUEST, text));
    }
    assertThat(Batches.of(lines, 500).get(Owner.REQUEST))
        .extracting(List::size)
        .containsExactly(2, 2, 1);
  }

  private static Sorted owned(long number, Owner owner, String text) {
    return new Sorted.Owned(number, owner, text);
  }
}
