package io.gongkai.reporting.heard.mongo;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoClient;
import com.mongodb.reactivestreams.client.MongoClients;
import io.gongkai.local.backbone.LocalMongo;
import io.gongkai.local.testkit.Docker;
import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.heard.HeardEvents.Kept;
import io.gongkai.reporting.heard.OrganYears;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The inbox keeps every event once, whatever comes again and in whatever company. */
class MongoHeardEventsTest {

  private static final Instant KEPT = Instant.parse("2026-01-01T00:00:00Z");

  private static final String STORE =
      Docker.mongo().orElseGet(() -> LocalMongo.start(null, 0).uri());

  private MongoClient client;
  private Instant now = KEPT;
  private MongoHeardEvents heard;

  @BeforeEach
  void open() {
    client = MongoClients.create(STORE);
    heard = new MongoHeardEvents(client.getDatabase("t" + System.nanoTime()), () -> now);
  }

  @AfterEach
  void close() {
    client.close();
  }

  static HeardEvent event(String id, String organ, String day) {
    return new HeardEvent(
        id,
        "io.gongkai.request.message-received.v1",
        id.substring(0, id.indexOf('/')),
        organ,
        1,
        LocalDate.parse(day),
        Instant.parse("2024-03-05T01:00:00.123Z"),
        "{\"data\":{}}");
  }

  @Test
  void an_event_comes_back_as_it_was_heard() {
    HeardEvent one = event("msg-a/1", "o", "2024-03-05");
    heard.keep(List.of(one)).block();
    assertThat(all("o")).containsExactly(new Kept(one, KEPT));
  }

  @Test
  void what_comes_again_bounces_and_the_rest_of_its_batch_is_kept() {
    heard.keep(List.of(event("msg-a/1", "o", "2024-03-05"))).block();
    now = KEPT.plusSeconds(60);
    heard
        .keep(
            List.of(
                event("msg-a/1", "o", "2024-03-05"),
                event("msg-b/1", "o", "2024-03-06"),
                event("msg-b/1", "o", "2024-03-06"),
                event("msg-c/1", "o", "2024-03-07")))
        .block();
    assertThat(heard.count("o").block()).isEqualTo(3);
    assertThat(all("o")).extracting(Kept::at).contains(KEPT, KEPT.plusSeconds(60));
    assertThat(heard.keptSince("o", KEPT.plusSeconds(1)).count().block()).isEqualTo(2);
  }

  @Test
  void whatever_is_kept_raises_the_number_of_its_organ() {
    assertThat(heard.versions(List.of("o")).block()).isEmpty();
    heard.keep(List.of(event("msg-a/1", "o", "2024-03-05"))).block();
    heard.keep(List.of(event("msg-b/1", "p", "2024-03-05"))).block();
    // The crash between insert and number is healed by the repetition of the batch.
    heard.keep(List.of(event("msg-a/1", "o", "2024-03-05"))).block();
    assertThat(heard.versions(List.of("o", "p", "q")).block()).isEqualTo(Map.of("o", 2L, "p", 1L));
  }

  @Test
  void the_years_of_an_organ_are_those_of_its_facts() {
    heard
        .keep(
            List.of(
                event("msg-a/1", "o", "2024-03-05"),
                event("msg-b/1", "o", "2022-03-05"),
                new HeardEvent(
                    "org-o/1",
                    "io.gongkai.disclosure.organ-registered.v1",
                    "org-o",
                    "o",
                    1,
                    LocalDate.parse("2019-01-01"),
                    KEPT,
                    "{}")))
        .block();
    assertThat(heard.organs().collectList().block())
        .containsExactly(new OrganYears("o", Set.of(2022, 2024)));
  }

  private List<Kept> all(String organ) {
    return heard.keptSince(organ, Instant.EPOCH).collectList().block();
  }
}
