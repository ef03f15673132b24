package io.gongkai.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Sorts;
import io.gongkai.kit.Version;
import io.gongkai.kit.rule.RuleBroken;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import reactor.test.StepVerifier;
import reactor.util.context.Context;

class FactStoreTest {

  private static final Toy BEAR = new Toy.Made("bear", "brown", LocalDate.of(2024, 2, 29));

  private final FactStore<Toy> store = ToyStore.open();

  @Test
  void facts_come_back_as_they_were_written() {
    Toy sold = new Toy.Sold(new Toy.Price(12345678901L), List.of("a", "乙"));
    store.start("toy-1", Toy.stamp("l1"), List.of(BEAR, new Toy.Pushed(101))).block();
    store.change("toy-1", null, Toy.stamp(), seen -> List.of(sold)).block();

    Stored<Toy> found = store.find("toy-1").block();

    assertThat(found.history()).containsExactly(BEAR, new Toy.Pushed(101), sold);
    assertThat(found.facts()).extracting(Recorded::seq).containsExactly(1L, 2L, 3L);
    assertThat(found.facts().getFirst().stamp()).isEqualTo(Toy.stamp("l1"));
    assertThat(found.facts().getLast().stamp()).isEqualTo(Toy.stamp());
    assertThat(found.version()).isEqualTo(3);
  }

  @Test
  void an_absent_aggregate_is_empty_or_not_found() {
    StepVerifier.create(store.find("toy-none")).verifyComplete();
    StepVerifier.create(store.change("toy-none", null, Toy.stamp(), s -> List.of(BEAR)))
        .verifyError(NotFound.class);
  }

  @Test
  void an_id_is_taken_once() {
    store.start("toy-1", Toy.stamp(), List.of(BEAR)).block();
    StepVerifier.create(store.start("toy-1", Toy.stamp(), List.of(BEAR)))
        .verifyErrorSatisfies(e -> assertThat(((AlreadyThere) e).key()).isEqualTo("_id_"));
  }

  @Test
  void a_unique_value_of_the_head_is_taken_once_and_the_refusal_names_the_index() {
    store.start("toy-1", Toy.stamp(), List.of(BEAR)).block();
    StepVerifier.create(store.start("toy-2", Toy.stamp(), List.of(BEAR)))
        .verifyErrorSatisfies(e -> assertThat(((AlreadyThere) e).key()).isEqualTo("toy_name"));
  }

  @Test
  void a_decision_on_an_old_version_is_refused() {
    store.start("toy-1", Toy.stamp(), List.of(BEAR)).block();
    store.change("toy-1", new Version(1), Toy.stamp(), s -> List.of(new Toy.Pushed(1))).block();
    StepVerifier.create(
            store.change("toy-1", new Version(1), Toy.stamp(), s -> List.of(new Toy.Pushed(2))))
        .verifyError(StaleVersion.class);
  }

  @Test
  void what_a_decision_refuses_is_not_written() {
    store.start("toy-1", Toy.stamp(), List.of(BEAR)).block();
    StepVerifier.create(
            store.change(
                "toy-1",
                null,
                Toy.stamp(),
                s -> {
                  throw RuleBroken.of("no");
                }))
        .verifyError(RuleBroken.class);
    assertThat(store.find("toy-1").block().version()).isEqualTo(1);
  }

  @Test
  void writers_at_the_same_time_all_get_their_turn() {
    store.start("toy-1", Toy.stamp(), List.of(BEAR)).block();
    Flux.range(1, 40)
        .flatMap(
            i ->
                store.change("toy-1", null, Toy.stamp(), s -> List.of(new Toy.Pushed(s.version()))),
            8)
        .blockLast();
    List<Toy> history = store.find("toy-1").block().history();
    assertThat(history).hasSize(41);
    for (int i = 1; i < history.size(); i++) {
      assertThat(history.get(i)).isEqualTo(new Toy.Pushed(i));
    }
  }

  @Test
  void a_line_is_applied_once_and_its_repetition_is_told() {
    var repeated = new AtomicBoolean();
    var told = Context.of(FactStore.REPEATED, repeated);

    store.start("toy-1", Toy.stamp("l1"), List.of(BEAR)).contextWrite(told).block();
    store
        .change("toy-1", null, Toy.stamp("l2"), s -> List.of(new Toy.Pushed(1)))
        .contextWrite(told)
        .block();
    assertThat(repeated).isFalse();

    store.start("toy-1", Toy.stamp("l1"), List.of(BEAR)).contextWrite(told).block();
    assertThat(repeated).isTrue();
    repeated.set(false);
    store
        .change("toy-1", null, Toy.stamp("l2"), s -> List.of(new Toy.Pushed(1)))
        .contextWrite(told)
        .block();
    assertThat(repeated).isTrue();

    assertThat(store.find("toy-1").block().version()).isEqualTo(2);
    assertThat(store.lines(List.of("toy-1", "toy-none")).block())
        .containsOnly(java.util.Map.entry("toy-1", Set.of("l1", "l2")));
  }

  @Test
  void pages_in_both_directions_show_everything_once_also_without_a_value() {
    for (int i = 0; i < 17; i++) {
      String colour = i % 5 == 0 ? null : "c" + i % 3;
      store
          .start(
              "toy-" + i,
              Toy.stamp(),
              List.of(new Toy.Made("n" + i, colour, LocalDate.MAX.withYear(2024))))
          .block();
    }
    for (var sort : List.of(Sorts.ascending("head.colour"), Sorts.descending("head.colour"))) {
      List<String> seen = new ArrayList<>();
      String cursor = null;
      do {
        Page<Stored<Toy>> page = store.page(Filters.empty(), sort, cursor, 4).block();
        page.items().forEach(s -> seen.add(s.id()));
        cursor = page.next();
      } while (cursor != null);
      assertThat(seen).hasSize(17).doesNotHaveDuplicates();
    }
  }

  @Test
  void a_forged_cursor_is_refused() {
    for (String forged : List.of("x", "e30", "eyJ2IjpbeyIkbmUiOjF9LDFdfQ")) {
      StepVerifier.create(store.page(Filters.empty(), Sorts.ascending("head.colour"), forged, 4))
          .verifyError(BadCursor.class);
    }
  }
}
