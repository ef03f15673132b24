package io.gongkai.intake;

import static io.gongkai.intake.ToyIntake.made;
import static io.gongkai.intake.ToyIntake.played;
import static io.gongkai.intake.ToyIntake.pushed;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ParkedLinesTest {

  private final ToyIntake toys = new ToyIntake();

  @Test
  void lines_of_an_unknown_organ_wait_and_go_in_when_it_comes() {
    List<Answer> answers =
        toys.send(made("X", "1", "bear"), pushed("X", "1", 1), played("X", "g", "1"));
    assertThat(answers).extracting(Answer::result).containsOnly(Answer.Result.waiting);
    assertThat(toys.intake.count().block()).isEqualTo(3);

    toys.toys.organs.add("X");
    toys.intake.release(KnownOrgans.key("X")).block();

    assertThat(outcomes(answers)).containsExactly("applied", "applied", "applied");
    assertThat(toys.intake.count().block()).isZero();
    assertThat(toys.results(made("X", "1", "bear"), pushed("X", "1", 1), played("X", "g", "1")))
        .containsOnly("unchanged");
  }

  @Test
  void what_waits_is_sealed_and_what_waits_no_more_is_deleted() {
    toys.send(made("X", "1", "secret bear"));
    assertThat(toys.parkedTexts())
        .hasSize(1)
        .noneMatch(t -> t.contains("secret"))
        .allMatch(t -> t.contains("\"text\""));
    toys.toys.organs.add("X");
    toys.intake.release(KnownOrgans.key("X")).block();
    assertThat(toys.parkedTexts()).hasSize(1).noneMatch(t -> t.contains("\"text\""));
  }

  @Test
  void erasing_somebody_erases_what_waits_on_those_subjects_for_good_and_nothing_else() {
    String[] lines = {made("X", "1", "bear"), pushed("X", "1", 1), made("X", "2", "doll")};
    List<Answer> answers = toys.send(lines);
    toys.intake.erase(ToyReaders.owner("bear")).block();
    toys.intake.erase(ToyReaders.owner("bear")).block();
    assertThat(outcomes(answers).subList(0, 2)).containsOnly("rejected");
    assertThat(toys.intake.count().block()).isEqualTo(1);
    assertThat(toys.parkedTexts().stream().filter(t -> t.contains("\"lock\""))).hasSize(1);
    assertThat(toys.results(lines)).containsExactly("person-erased", "person-erased", "waiting");
    toys.toys.organs.add("X");
    toys.intake.release(KnownOrgans.key("X")).block();
    assertThat(toys.results(lines)).containsExactly("person-erased", "person-erased", "unchanged");
  }

  @Test
  void a_waiting_line_sent_again_still_waits_with_the_same_receipt() {
    String first = toys.send(made("X", "1", "bear")).getFirst().receipt();
    assertThat(toys.send(made("X", "1", "bear")).getFirst().receipt()).isEqualTo(first);
    assertThat(toys.intake.count().block()).isEqualTo(1);
  }

  @Test
  void of_two_equal_lines_that_waited_for_a_moment_the_second_changed_nothing() {
    toys.toys.missed = toys.toys.shops::add;
    assertThat(toys.results(made("O", "1", "from ABC"), made("O", "1", "from ABC")))
        .containsExactly("applied", "unchanged");
  }

  @Test
  void a_later_line_does_not_overtake_a_waiting_one_of_its_subject() {
    assertThat(toys.results(made("O", "1", "from ABC"))).containsExactly("waiting");
    assertThat(
            toys.results(
                pushed("O", "1", 1),
                made("O", "2", "bear"),
                played("O", "g", "1"),
                played("O", "h", "2")))
        .containsExactly("waiting", "applied", "waiting", "applied");
    toys.toys.shops.add("ABC");
    toys.intake.release("shop/ABC").block();
    assertThat(toys.intake.count().block()).isZero();
    assertThat(toys.results(pushed("O", "1", 1), played("O", "g", "1"))).containsOnly("unchanged");
  }

  @Test
  void a_later_line_does_not_take_the_name_of_a_waiting_one() {
    toys.send(made("O", "1", "from ONE"));
    assertThat(toys.results(made("O", "2", "ONE"), made("O", "3", "bear")))
        .containsExactly("waiting", "applied");
    toys.toys.shops.add("ONE");
    toys.intake.release("shop/ONE").block();
    assertThat(toys.results(made("O", "1", "from ONE"), made("O", "2", "ONE")))
        .containsOnly("unchanged");
  }

  @Test
  void no_line_overtakes_those_that_wait_for_its_organ() {
    toys.send(made("X", "1", "bear"));
    toys.toys.organs.add("X");
    assertThat(toys.results(played("X", "g", "1"), pushed("X", "1", 1))).containsOnly("applied");
    assertThat(toys.intake.count().block()).isZero();
  }

  @Test
  void a_line_may_be_refused_after_it_waited_and_says_why() {
    List<Answer> answers = toys.send(pushed("X", "none", 1));
    toys.toys.organs.add("X");
    toys.intake.release(KnownOrgans.key("X")).block();
    var outcome =
        toys.intake
            .receipts(Set.of(answers.getFirst().receipt()))
            .block()
            .values()
            .iterator()
            .next();
    assertThat(outcome.getString("result")).isEqualTo("rejected");
    assertThat(outcome.getString("code")).isEqualTo("unknown-subject");
  }

  @Test
  void more_lines_than_a_chunk_go_in_in_order() {
    List<String> lines = new ArrayList<>();
    for (int toy = 0; toy < 12; toy++) {
      lines.add(made("X", "t" + toy, "bear"));
      for (int by = 1; by < 100; by++) {
        lines.add(pushed("X", "t" + toy, by));
      }
    }
    for (int from = 0; from < lines.size(); from += 500) {
      toys.send(lines.subList(from, Math.min(lines.size(), from + 500)).toArray(String[]::new));
    }
    toys.toys.organs.add("X");
    toys.intake.release(KnownOrgans.key("X")).block();
    assertThat(toys.intake.count().block()).isZero();
    assertThat(toys.results(lines.subList(0, 500).toArray(String[]::new)))
        .containsOnly("unchanged");
  }

  @Test
  void asking_for_a_receipt_lets_a_line_go_on_whose_release_was_lost() {
    List<Answer> answers = toys.send(made("X", "1", "bear"));
    toys.toys.organs.add("X");
    assertThat(outcomes(answers)).containsExactly("applied");
  }

  private List<String> outcomes(List<Answer> answers) {
    var found =
        toys.intake.receipts(Set.copyOf(answers.stream().map(Answer::receipt).toList())).block();
    return answers.stream().map(a -> found.get(a.receipt()).getString("result")).toList();
  }
}
