package io.gongkai.kit.store;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Mono;

/** A fact that was written in an older form is read as if it had been written in the newest. */
class UpcasterTest {

  private final MongoDatabase database = ToyStore.database();
  private final FactStore<Toy> store =
      new FactStores(database)
          .open(
              "toys",
              Toy.class,
              Toy::head,
              List.of(),
              List.of(
                  change(3, old -> Map.of("by", old.get("paces"))),
                  change(2, old -> Map.of("paces", old.get("steps")))));

  @Test
  void old_forms_are_read_step_by_step_and_new_facts_bear_the_newest_form() {
    keep("toy-1", 1, Map.of("steps", 7));
    keep("toy-2", 2, Map.of("paces", 8));
    store.change("toy-1", null, Toy.stamp(), s -> List.of(new Toy.Pushed(9))).block();

    assertThat(store.find("toy-1").block().history())
        .containsExactly(new Toy.Pushed(7), new Toy.Pushed(9));
    assertThat(store.find("toy-2").block().history()).containsExactly(new Toy.Pushed(8));
    Document kept =
        Mono.from(database.getCollection("toys").find(new Document("_id", "toy-1"))).block();
    assertThat(kept.getList("facts", Document.class))
        .extracting(fact -> fact.getInteger("tv"))
        .containsExactly(1, 3);
  }

  private void keep(String id, int form, Map<String, Object> data) {
    var fact =
        new Document("seq", 1L)
            .append("type", "Pushed")
            .append("tv", form)
            .append("on", "2024-03-01")
            .append("at", Instant.EPOCH)
            .append("by", "tester")
            .append("data", new Document(data));
    var document = new Document("_id", id).append("version", 1L).append("facts", List.of(fact));
    Mono.from(database.getCollection("toys").insertOne(document)).block();
  }

  private static Upcaster change(int to, UnaryOperator<Map<String, Object>> change) {
    return new Upcaster() {
      @Override
      public String type() {
        return "Pushed";
      }

      @Override
      public int to() {
        return to;
      }

      @Override
      public Map<String, Object> upcast(Map<String, Object> data) {
        return change.apply(data);
      }
    };
  }
}
