package io.gongkai.gazette.issue.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.gazette.City;
import io.gongkai.gazette.Ledger;
import io.gongkai.gazette.RunningService;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class BackIssueTest {

  private static final String TITLE = "{'section':'特载','title':'报告'}";

  private final City city = City.known();

  @Test
  void numbers_of_back_issues_are_taken_once() {
    assertThat(
            Ledger.codes(
                List.of(
                    issue(city, "G1", 3, 103, "REGULAR", TITLE),
                    issue(city, "G2", 3, 104, "REGULAR", TITLE),
                    issue(city, "G3", 4, 103, "REGULAR", TITLE),
                    issue(city, "G4", 3, 104, "EXTRA", TITLE),
                    issue(city, "G1", 9, 109, "REGULAR", TITLE),
                    issue(city, "G1", 3, 103, "REGULAR", TITLE))))
        .containsExactly(
            "applied", "number-taken", "number-taken", "applied", "step-not-lawful", "unchanged");
  }

  @Test
  void an_earlier_second_line_of_an_issue_is_before_the_last_step() {
    String late = issue(city, "G1", 1, 1, "REGULAR", TITLE);
    assertThat(Ledger.codes(List.of(late, late.replace("2024-05-01", "2024-04-30"))))
        .containsExactly("applied", "before-last-step");
  }

  @Test
  void a_line_waits_for_a_document_and_goes_in_when_it_is_heard_of() {
    String item = "{'section':'市政府文件','document':'D9'}";
    JsonNode waiting = Ledger.send(List.of(issue(city, "G1", 1, 1, "REGULAR", item))).getFirst();
    assertThat(waiting.get("result").asString()).isEqualTo("waiting");
    assertThat(Ledger.outcome(waiting)).isEqualTo("waiting");
    city.makes(city.organ, "D9", "REGULATION");
    assertThat(Ledger.outcome(waiting)).isEqualTo("applied");
  }

  @Test
  void a_line_of_an_unheard_organ_waits_for_the_organ_and_then_for_the_document() {
    City unheard = City.unheard();
    String item = "{'section':'市政府文件','document':'D9'}";
    JsonNode waiting = Ledger.send(List.of(issue(unheard, "G1", 1, 1, "REGULAR", item))).getFirst();
    assertThat(waiting.get("result").asString()).isEqualTo("waiting");
    unheard.makes(unheard.organ, "D9", "REGULATION");
    assertThat(Ledger.outcome(waiting)).isEqualTo("waiting");
    unheard.registers(unheard.organ, unheard.division);
    assertThat(Ledger.outcome(waiting)).isEqualTo("applied");
  }

  @Test
  void a_line_that_waited_for_nothing_lawful_is_rejected_when_its_time_comes() {
    City unheard = City.unheard();
    List<JsonNode> waiting =
        Ledger.send(
            List.of(
                issue(unheard, "G1", 1, 1, "REGULAR", TITLE),
                issue(unheard, "G2", 1, 2, "REGULAR", TITLE)));
    unheard.registers(unheard.organ, unheard.division);
    assertThat(waiting.stream().map(Ledger::outcome)).containsExactly("applied", "number-taken");
  }

  @Test
  void the_form_of_a_line_is_checked_first() {
    assertThat(
            Ledger.codes(
                List.of(
                    issue(city, "G1", 0, 1, "REGULAR", TITLE),
                    issue(city, "G1", 1, 1, "SPECIAL", TITLE),
                    issue(city, "G1", 1, 1, "REGULAR", "{'section':'特载'}"),
                    issue(city, "G1", 1, 1, "REGULAR", "{'section':'特载','titel':'x'}"))))
        .containsExactly("bad-value", "bad-value", "bad-value", "unknown-field");
  }

  @Test
  void a_year_tells_what_is_missing() {
    Ledger.send(
        List.of(
            issue(city, "G2", 2, 102, "REGULAR", TITLE),
            issue(city, "G4", 4, 104, "REGULAR", TITLE)));
    RunningService.stranger()
        .get()
        .uri("/api/v1/gazette/manifests?year=2024&organ=" + city.organ)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.regular.missing")
        .isEqualTo(List.of(1, 3))
        .jsonPath("$.serials.missing")
        .isEqualTo(List.of(103));
  }

  @Test
  void a_live_issue_continues_behind_what_was_imported() {
    Ledger.send(List.of(issue(city, "G7", 7, 107, "REGULAR", TITLE)));
    city.issues("REGULAR", List.of(City.title("任免通知")))
        .expectStatus()
        .isCreated()
        .expectBody()
        .jsonPath("$.number")
        .isEqualTo(1)
        .jsonPath("$.serial")
        .isEqualTo(108);
  }

  private static String issue(
      City city, String ref, int number, int serial, String edition, String item) {
    return "{'kind':'gazette.issued','organ':'%s','ref':'%s','at':'2024-05-01','year':2024,'number':%d,'serial':%d,'edition':'%s','items':[%s]}"
        .formatted(city.organ, ref, number, serial, edition, item)
        .replace('\'', '"');
  }
}
