package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ExportOverHttpTest {
  private final ApplicationCalls calls = new ApplicationCalls();

  /** Spreadsheets of East Asia take the wide signs for the narrow ones. */
  @ParameterizedTest
  @ValueSource(strings = {"+1", "-1", "@a", "＝1", "＋1", "－1", "＠a"})
  void what_begins_like_a_formula_is_text(String like) {
    RequestHouse.dayIs("2025-03-03");
    calls.received("zhang~citizen~");
    Map<String, Object> to = Map.of("to", like, "reason", "测试");
    calls.step(calls.clerk, "assignments", to).expectStatus().isOk();
    byte[] body = export(calls.clerk, "").expectBody().returnResult().getResponseBody();
    assertThat(new String(body, StandardCharsets.UTF_8)).endsWith(",'" + like + "\r\n");
  }

  @Test
  void the_list_is_a_table_that_a_spreadsheet_reads_and_does_not_obey() throws IOException {
    RequestHouse.dayIs("2025-03-03");
    calls.received("zhang~citizen~");
    Map<String, Object> formula = Map.of("to", "=cmd|' /C calc'!A0", "reason", "测试");
    calls.step(calls.clerk, "assignments", formula).expectStatus().isOk();
    RequestHouse.dayIs("2025-04-01");
    byte[] body =
        export(calls.clerk, "?level=OVERDUE")
            .expectStatus()
            .isOk()
            .expectHeader()
            .valueEquals("Content-Type", "text/csv;charset=UTF-8")
            .expectHeader()
            .valueMatches("Content-Disposition", "attachment; filename=\"?cases.csv\"?")
            .expectBody()
            .returnResult()
            .getResponseBody();
    String text = new String(body, StandardCharsets.UTF_8);
    assertThat(text).startsWith("\uFEFF").endsWith("\r\n");
    assertThat(text).doesNotContain("王小明", "预算", "zhang");
    List<CSVRecord> rows = CSVParser.parse(text.substring(1), CSVFormat.RFC4180).getRecords();
    assertThat(rows).hasSize(2);
    assertThat(rows.getFirst().get(5)).isEqualTo("答复期限");
    assertThat(rows.getLast().get(5)).isEqualTo("2025-03-31");
    assertThat(rows.getLast().get(6)).isEqualTo("-1");
    assertThat(rows.getLast().get(7)).isEqualTo("OVERDUE");
    assertThat(rows.getLast().get(9)).isEqualTo("'=cmd|' /C calc'!A0");
  }

  @Test
  void more_than_one_part_of_the_list_is_taken_away() throws IOException {
    RequestHouse.dayIs("2025-03-03");
    for (int i = 0; i < 205; i++) {
      calls.submit(calls.clerk, calls.form("IN_PERSON"), null).expectStatus().isCreated();
    }
    byte[] body =
        export(calls.clerk, "?level=NONE")
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    String text = new String(body, StandardCharsets.UTF_8);
    assertThat(CSVParser.parse(text, CSVFormat.RFC4180).getRecords()).hasSize(206);
  }

  @Test
  void the_table_is_the_offices_own() {
    export("zhang~citizen~", "").expectStatus().isForbidden();
    export(null, "").expectStatus().isUnauthorized();
    export(calls.clerk, "?colour=red").expectStatus().isBadRequest();
  }

  private static ResponseSpec export(String token, String query) {
    return RequestHouse.client(token).get().uri("/api/v1/desk/cases/export" + query).exchange();
  }
}
