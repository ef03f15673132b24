package io.gongkai.reporting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.startsWith;

import io.gongkai.reporting.samples.Sample;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reports over HTTP, as everybody may read them. */
class ReportHttpTest {

  private static final JsonMapper JSON = new JsonMapper();

  private final RunningService service = RunningService.one();

  static java.util.List<String> samples() {
    return Sample.NAMES;
  }

  @ParameterizedTest
  @MethodSource("samples")
  void the_published_tables_come_out_over_http(String name) {
    Sample sample = Sample.named(name);
    JsonNode report = json("/api/v1/annual-reports/{o}/{y}", sample.organ(), sample.year());
    assertThat(report.get("format").asString())
        .isEqualTo(sample.expected().get("format").asString());
    assertThat(report.get("proof").get("balanced").asBoolean()).isTrue();
    Map<String, Object> cells = Sample.cells(report.get("cells"));
    assertThat(cells).containsAllEntriesOf(sample.cells());
  }

  @Test
  void counts_are_numbers_and_money_is_decimal_text() {
    service
        .get("/api/v1/annual-reports/445300-BGS/2020")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.cells['t2.central_procurement.total_amount']")
        .isEqualTo("405223.75")
        .jsonPath("$.cells['s1.new_media.accounts']")
        .isEqualTo(145)
        .jsonPath("$.scope")
        .isEqualTo("own")
        .jsonPath("$.asOf")
        .doesNotExist()
        .jsonPath("$.digest")
        .isNotEmpty();
  }

  @Test
  void the_whole_city_is_summed_up_and_says_so() {
    JsonNode report = json("/api/v1/annual-reports/990001/2025?scope=whole");
    JsonNode whole = Sample.named("all-kinds").expected().get("whole").get("cells");
    assertThat(Sample.cells(report.get("cells"))).containsAllEntriesOf(Sample.cells(whole));
    assertThat(report.get("proof").toString()).contains("5个机关");
  }

  @Test
  void a_report_can_be_read_as_it_was_known_then() {
    JsonNode report =
        json("/api/v1/annual-reports/990001-BGS/2025?knownAt=2026-01-15T00:00:00+08:00");
    assertThat(report.get("cells").get("t3.denied_process_info.total").asInt()).isEqualTo(1);
    assertThat(report.get("knownAt").asString()).isEqualTo("2026-01-14T16:00:00Z");
    JsonNode mid = json("/api/v1/annual-reports/990001-BGS/2025?asOf=2025-03-05");
    assertThat(mid.get("cells").get("t3.carried_out.total").asInt()).isEqualTo(1);
    assertThat(mid.get("proof").get("balanced").asBoolean()).isTrue();
  }

  @ParameterizedTest
  @CsvSource({
    "/api/v1/annual-reports/445300-BGS/2018,400,bad-value",
    "/api/v1/annual-reports/445300-BGS/20x0,400,bad-value",
    "/api/v1/annual-reports/445300-BGS/2020?scope=half,400,bad-value",
    "/api/v1/annual-reports/445300-BGS/2020?asOf=2020-02-30,400,bad-date",
    "/api/v1/annual-reports/445300-BGS/2020?knownAt=yesterday,400,bad-date",
    "/api/v1/annual-reports/445300-BGS/2020?as-of=2020-01-01,400,unknown-parameter",
    "/api/v1/annual-reports/000000-XX/2020,404,not-found",
    "/api/v1/annual-reports/445300-BGS/2020/cells/t9.nothing.here,404,not-found",
    "/api/v1/annual-reports/445300-BGS/2020/cells/t3.granted.total?cursor=forged,400,bad-value",
    "/api/v1/annual-report-formats/2018,400,bad-value",
    "/api/v1/figures/000000-XX/2020,404,not-found",
    "/api/v1/figures/445300-BGS/2020?scope=half,400,bad-value",
    "/api/v1/annual-reports?cursor=%3F%3F,400,bad-value"
  })
  void what_cannot_be_answered_is_a_problem_with_its_code(String path, int status, String code) {
    service
        .get(path)
        .expectStatus()
        .isEqualTo(status)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo(code)
        .jsonPath("$.detail")
        .isNotEmpty();
  }

  @Test
  void the_reports_there_are_can_be_paged_through() {
    JsonNode first = json("/api/v1/annual-reports?limit=1");
    assertThat(first.get("items")).hasSize(1);
    int seen = 1;
    String next = first.get("next").asString();
    while (next != null) {
      JsonNode page = json("/api/v1/annual-reports?limit=3&cursor={c}", next);
      seen += page.get("items").size();
      next = page.has("next") ? page.get("next").asString() : null;
    }
    JsonNode all = json("/api/v1/annual-reports?limit=200");
    assertThat(seen).isEqualTo(all.get("items").size());
    service
        .get("/api/v1/annual-reports?limit=200&scope=whole")
        .expectBody()
        .jsonPath("$.items[*].organ")
        .value(hasItem("990001"));
  }

  @Test
  void the_form_of_a_year_has_its_official_labels() {
    service
        .get("/api/v1/annual-report-formats/2020")
        .expectBody()
        .jsonPath("$.format")
        .isEqualTo("2019")
        .jsonPath("$.tables.t3.corner_note")
        .value(startsWith("（本列数据的勾稽关系为"))
        .jsonPath("$.cells.length()")
        .isEqualTo(212);
  }

  @Test
  void the_home_page_has_its_figures() {
    service
        .get("/api/v1/figures/445300-BGS/2020")
        .expectBody()
        .jsonPath("$.requests.handled")
        .isEqualTo(12)
        .jsonPath("$.published.issues")
        .isEqualTo(12)
        .jsonPath("$.messages.PORTAL_CONSULTATION")
        .isEqualTo(601)
        .jsonPath("$.sites.WEBSITE")
        .isEqualTo(6)
        .jsonPath("$.latest.length()")
        .isEqualTo(10);
    service
        .get("/api/v1/figures/990001/2025?scope=whole")
        .expectBody()
        .jsonPath("$.requests.handled")
        .isEqualTo(12);
  }

  private JsonNode json(String path, Object... values) {
    byte[] body =
        service
            .get(path, values)
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JSON.readTree(body);
  }
}
