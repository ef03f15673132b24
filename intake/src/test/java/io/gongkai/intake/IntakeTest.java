package io.gongkai.intake;

import static io.gongkai.intake.ToyIntake.made;
import static io.gongkai.intake.ToyIntake.played;
import static io.gongkai.intake.ToyIntake.pushed;
import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.AggregateId;
import io.gongkai.kit.Stamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class IntakeTest {

  private final ToyIntake toys = new ToyIntake();

  @Test
  void a_line_goes_in_once() {
    assertThat(toys.results(made("O", "1", "bear"), pushed("O", "1", 1)))
        .containsExactly("applied", "applied");
    assertThat(toys.results(made("O", "1", "bear"), pushed("O", "1", 1)))
        .containsExactly("unchanged", "unchanged");
    assertThat(toys.results(made("O", "2", "bear"), made("O", "2", "bear")))
        .containsExactly("applied", "unchanged");
  }

  @Test
  void another_writing_of_the_same_line_is_the_same_line() {
    toys.send(
        """
        {"kind":"toy.made","organ":"O","ref":"1","at":"2024-01-02","name":"bear","price":"12.50"}""");
    assertThat(
            toys.results(
                """
                {"price":"12.5","name":"bear","at":"2024-01-01T16:00:00Z","recorded":"2024-01-02T00:00:00+08:00","ref":"1","organ":"O","kind":"toy.made"}""",
                """
                {"kind":"toy.made","organ":"O","ref":"1","at":"2024-01-02","name":"bear","price":"12.51"}"""))
        .containsExactly("unchanged", "step-not-lawful");
  }

  @Test
  void the_stamp_has_the_legal_day_and_the_instant_of_knowing() {
    toys.send(
        """
        {"kind":"toy.made","organ":"O","ref":"1","at":"2024-01-02T23:30:00Z","recorded":"2024-02-01","name":"bear"}""");
    Stamp stamp =
        toys.toys
            .toys
            .find(AggregateId.of("toy", "O", "toy", "1"))
            .block()
            .facts()
            .getFirst()
            .stamp();
    assertThat(stamp.on()).isEqualTo(LocalDate.of(2024, 1, 3));
    assertThat(stamp.recorded()).isEqualTo(Instant.parse("2024-01-31T16:00:00Z"));
    assertThat(stamp.attested()).isTrue();
  }

  @Test
  void each_fault_of_form_has_its_code() {
    assertThat(
            toys.results(
                "{\"kind\":\"toy.made\"",
                "[]",
                "{\"kind\":\"toy.eaten\",\"organ\":\"O\",\"ref\":\"1\",\"at\":\"2024-01-02\"}",
                "{\"kind\":7}",
                made("O", "1", "bear").replace("\"name\"", "\"nam\""),
                made("O", "1", "bear").replace(",\"name\":\"bear\"", ""),
                with("\"colour\":\"GREEN\""),
                with("\"until\":\"2024-02-30\""),
                with("\"price\":\"-1\""),
                with("\"price\":\"1.234\""),
                with("\"price\":1"),
                with("\"age\":21"),
                with("\"age\":\"3\""),
                with("\"age\":1.5"),
                with("\"soft\":\"yes\""),
                with("\"maker\":{\"nam\":\"x\"}"),
                with("\"maker\":{}"),
                with("\"parts\":[{\"size\":1,\"a\":\"x\",\"b\":\"y\"}]"),
                with("\"parts\":[{\"size\":0,\"a\":\"x\"}]"),
                with("\"recorded\":\"2024-01-01\""),
                with("\"recorded\":\"yesterday\""),
                with("\"name\":\"twice\"")))
        .containsExactly(
            "bad-json",
            "bad-json",
            "unknown-kind",
            "unknown-kind",
            "unknown-field",
            "missing-field",
            "bad-value",
            "bad-date",
            "bad-amount",
            "bad-amount",
            "bad-amount",
            "bad-value",
            "bad-value",
            "bad-value",
            "bad-value",
            "unknown-field",
            "missing-field",
            "bad-value",
            "bad-value",
            "recorded-before-at",
            "bad-date",
            "bad-json");
    assertThat(
            toys.results(
                with(
                    "\"age\":20,\"soft\":true,\"parts\":[{\"size\":1,\"a\":\"x\"}],\"maker\":{\"name\":\"\"}")))
        .containsExactly("applied");
  }

  @Test
  void one_bad_line_does_not_hold_up_the_others_and_answers_keep_the_order() {
    List<Answer> answers =
        toys.send(
            made("O", "1", "bear"),
            "no",
            pushed("O", "9", 1),
            made("O", "3", "broken"),
            pushed("O", "1", 1),
            pushed("O", "1", 9));
    assertThat(answers).extracting(Answer::line).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
    assertThat(answers).extracting(Answer::ref).containsExactly("1", null, "9", "3", "1", "1");
    assertThat(answers)
        .extracting(a -> a.code() == null ? a.result().name() : a.code())
        .containsExactly(
            "applied",
            "bad-json",
            "unknown-subject",
            "internal-error",
            "applied",
            "step-not-lawful");
  }

  @Test
  void lines_of_one_subject_keep_their_order_and_a_lone_kind_sees_all_before_it() {
    List<String> lines = new ArrayList<>();
    for (int by = 0; by < 8; by++) {
      for (int toy = 0; toy < 20; toy++) {
        lines.add(by == 0 ? made("O", "t" + toy, "bear") : pushed("O", "t" + toy, by));
      }
    }
    IntStream.range(0, 20).forEach(toy -> lines.add(played("O", "g" + toy, "t" + toy)));
    assertThat(toys.results(lines.toArray(String[]::new))).containsOnly("applied");
    var game = toys.toys.games.find(AggregateId.of("game", "O", "game", "g7")).block();
    assertThat(game.history())
        .containsExactly(new ToyReaders.Game.Played(AggregateId.of("toy", "O", "toy", "t7"), 7));
  }

  private static String with(String field) {
    return made("O", "1", "bear").replace("}", "," + field + "}");
  }
}
