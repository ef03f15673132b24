package io.gongkai.reporting.ledger.domain;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.reporting.ledger.events.ReadNews;
import io.gongkai.reporting.samples.Sample;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** Neither order nor duplication of arrival makes a difference: lines are folds over sets. */
class ArrivalProperties {

  private static final List<Happening> HEARD = ReadNews.read(Sample.named("all-kinds").events());

  @Property(tries = 60)
  void any_order_and_any_repetition_counts_the_same(@ForAll long chance) {
    Random random = new Random(chance);
    List<Happening> arrived = new ArrayList<>(HEARD);
    for (int again = 0; again < 40; again++) {
      arrived.add(HEARD.get(random.nextInt(HEARD.size())));
    }
    Collections.shuffle(arrived, random);
    for (int year = 2024; year <= 2026; year++) {
      assertThat(Ledger.of(arrived, Selection.EVERYTHING).count(year))
          .containsExactlyInAnyOrderElementsOf(Ledger.of(HEARD, Selection.EVERYTHING).count(year));
    }
  }
}
