package io.gongkai.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.reporting.samples.Sample;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A number opened onto the events behind it: as much of them as the caller may see. */
class LineageHttpTest {

  private static final JsonMapper JSON = new JsonMapper();
  private static final String CELL = "/api/v1/annual-reports/{o}/{y}/cells/{c}";

  private final RunningService service = RunningService.one();

  @ParameterizedTest
  @ValueSource(strings = {"yunfu-2020", "all-kinds"})
  void every_cell_has_exactly_its_evidence(String name) {
    Sample sample = Sample.named(name);
    JsonNode report = read(null, "/api/v1/annual-reports/{o}/{y}", sample.organ(), sample.year());
    for (String cell : report.get("cells").propertyNames()) {
      JsonNode opened = read(null, CELL, sample.organ(), sample.year(), cell);
      assertThat(opened.get("rule").asString()).as(cell).doesNotContain("{");
      assertThat(opened.get("digest").asString()).hasSize(64);
      List<JsonNode> members = members("operator", sample.organ(), sample.year(), cell);
      assertThat(members).hasSize(opened.get("count").asInt());
      assertThat(sum(members))
          .as(cell)
          .isEqualByComparingTo(new BigDecimal(report.get("cells").get(cell).asString()));
    }
  }

  @Test
  void pages_of_evidence_neither_repeat_nor_miss_a_case() {
    List<JsonNode> members = members("operator", "990875-BGS", 2024, "t3.result_total.total");
    Set<String> subjects = new HashSet<>();
    members.forEach(member -> subjects.add(member.get("subject").asString()));
    JsonNode report = read(null, "/api/v1/annual-reports/990875-BGS/2024");
    assertThat(subjects).hasSize(report.get("cells").get("t3.result_total.total").asInt());
    assertThat(members).hasSameSizeAs(subjects);
  }

  @Test
  void a_stranger_sees_the_event_its_day_and_its_row_but_no_case() {
    JsonNode opened = read(null, CELL, "990001-BGS", 2025, "t3.partial.total");
    assertThat(opened.get("members")).hasSize(2);
    for (JsonNode member : opened.get("members")) {
      assertThat(member.propertyNames()).containsExactlyInAnyOrder("type", "on", "row");
    }
    JsonNode money = read(null, CELL, "990001-BGS", 2025, "t2.fees.amount");
    assertThat(money.get("members").get(0).get("value").asString()).isEqualTo("1.234567");
  }

  @Test
  void a_position_in_the_list_gives_no_case_away() {
    JsonNode opened = read(null, CELL + "?limit=1", "990001-BGS", 2025, "t3.partial.total");
    assertThat(opened.get("next").asString()).doesNotContain("request-", "A1", "/");
  }

  @ParameterizedTest
  @CsvSource({
    "clerk,true",
    "supervisor,true",
    "agency,true",
    "operator,true",
    "stranger-clerk,false",
    "county,false",
    "blind-agency,false",
    "citizen,false"
  })
  void who_may_know_the_case_sees_it(String persona, boolean sees) {
    JsonNode opened = read(persona, CELL, "990001-BGS", 2025, "t3.partial.total");
    assertThat(opened.get("members").get(0).has("ref")).isEqualTo(sees);
    assertThat(opened.get("members").get(0).has("subject")).isEqualTo(sees);
    assertThat(opened.get("members").get(0).has("event")).isEqualTo(sees);
  }

  @Test
  void a_county_supervisor_sees_the_countys_cases_in_the_report_of_the_city() {
    String cell = CELL + "?scope=whole";
    JsonNode opened = read("county", cell, "990001", 2025, "t3.result_total.total");
    List<String> refs = new ArrayList<>();
    opened.get("members").forEach(m -> refs.add(m.path("ref").asString("")));
    assertThat(refs).hasSize(12).contains("C1");
    assertThat(refs.stream().filter(String::isEmpty)).hasSize(11);
  }

  @Test
  void the_difference_after_a_late_correction_names_its_event() {
    JsonNode now = read("operator", CELL, "990001-BGS", 2025, "t3.partial.total");
    assertThat(now.toString()).contains("outcome-corrected");
    String before = CELL + "?knownAt=2026-01-15T00:00:00Z";
    JsonNode then = read("operator", before, "990001-BGS", 2025, "t3.denied_process_info.total");
    assertThat(then.get("members").get(0).get("ref").asString()).isEqualTo("A8");
    assertThat(
            read("operator", CELL, "990001-BGS", 2025, "t3.denied_process_info.total")
                .get("members"))
        .isEmpty();
  }

  @Test
  void a_bad_token_is_refused_even_where_everybody_may_read() {
    service
        .post("/api/v1/inspections")
        .header("Authorization", "Bearer bad")
        .exchange()
        .expectStatus()
        .isUnauthorized();
  }

  private List<JsonNode> members(String persona, String organ, int year, String cell) {
    List<JsonNode> members = new ArrayList<>();
    String next = null;
    do {
      JsonNode page =
          next == null
              ? read(persona, CELL + "?limit=200", organ, year, cell)
              : read(persona, CELL + "?limit=200&cursor={n}", organ, year, cell, next);
      page.get("members").forEach(members::add);
      next = page.has("next") ? page.get("next").asString() : null;
    } while (next != null);
    return members;
  }

  private static BigDecimal sum(List<JsonNode> members) {
    return members.stream()
        .map(m -> m.has("value") ? new BigDecimal(m.get("value").asString()) : BigDecimal.ONE)
        .reduce(BigDecimal.ZERO, BigDecimal::add);
  }

  private JsonNode read(String persona, String path, Object... values) {
    var response =
        persona == null ? service.get(path, values) : service.getAs(persona, path, values);
    return JSON.readTree(
        response.expectStatus().isOk().expectBody().returnResult().getResponseBody());
  }
}
