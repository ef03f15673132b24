package io.gongkai.reporting.ledger.events;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.reporting.heard.HeardEvent;
import io.gongkai.reporting.ledger.domain.Happening;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The memory of what was read is fast and never stale. */
class HeardHappeningsTest {

  private static final Instant MORNING = Instant.parse("2026-01-01T08:00:00Z");

  private final HeardInMemory heard = new HeardInMemory();
  private final HeardHappenings happenings = new HeardHappenings(heard);

  private static HeardEvent message(int number) {
    return new HeardEvent(
        "msg-" + number + "/1",
        "io.gongkai.request.message-received.v1",
        "msg-" + number,
        "o",
        1,
        LocalDate.parse("2024-03-05"),
        MORNING,
        "{\"data\":{\"ref\":\"W" + number + "\",\"source\":\"PEOPLE_CN\"}}");
  }

  @Test
  void what_is_heard_is_there_at_once() {
    heard.at(MORNING, message(1));
    assertThat(refs()).containsExactly("W1");
    heard.at(MORNING.plusSeconds(1), message(2));
    assertThat(refs()).containsExactlyInAnyOrder("W1", "W2");
  }

  @Test
  void what_is_known_is_not_read_again() {
    heard.at(MORNING, message(1), message(2));
    refs();
    int reads = heard.reads();
    refs();
    assertThat(heard.reads()).isEqualTo(reads);
  }

  @Test
  void only_what_came_since_is_read() {
    heard.at(MORNING, message(1), message(2), message(3));
    heard.at(MORNING.plusSeconds(3600), message(4));
    refs();
    heard.at(MORNING.plusSeconds(7200), message(5));
    heard.handedOut();
    assertThat(refs()).hasSize(5);
    // The last one read comes again, for the sake of writers whose clocks differ.
    assertThat(heard.handedOut()).isEqualTo(2);
  }

  @Test
  void a_writer_that_stalled_for_an_hour_is_not_overlooked() {
    heard.at(MORNING.plusSeconds(3600), message(1));
    refs();
    heard.at(MORNING, message(2));
    assertThat(refs()).containsExactlyInAnyOrder("W1", "W2");
  }

  @Test
  void the_mark_changes_with_whatever_is_heard() {
    String before = happenings.mark(List.of("o")).block();
    heard.at(MORNING, message(1));
    assertThat(happenings.mark(List.of("o")).block()).isNotEqualTo(before);
    assertThat(happenings.mark(List.of("p")).block()).isEqualTo(before);
  }

  @Test
  void types_that_count_nowhere_are_passed_over() {
    HeardEvent other =
        new HeardEvent(
            "msg-9/2",
            "io.gongkai.request.message-rated.v1",
            "msg-9",
            "o",
            2,
            LocalDate.parse("2024-03-05"),
            MORNING,
            "{\"data\":{\"ref\":\"W9\",\"rating\":\"SATISFIED\"}}");
    heard.at(MORNING, message(1), other);
    assertThat(refs()).containsExactly("W1");
  }

  private List<String> refs() {
    return happenings.of(List.of("o")).block().getOrDefault("o", List.of()).stream()
        .map(Happening::ref)
        .toList();
  }
}
