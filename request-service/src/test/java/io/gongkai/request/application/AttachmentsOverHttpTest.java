package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpHeaders;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;

/** An applicant's files: sent in, listed and opened by those concerned, and by nobody else. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class AttachmentsOverHttpTest {
  private static final String CITIZEN = "zhang-san~citizen~";

  private final ApplicationCalls calls = new ApplicationCalls();
  private final String word = UUID.randomUUID().toString();
  private AttachmentCalls files = new AttachmentCalls("");

  @BeforeEach
  void a_case_is_in_hand() {
    RequestHouse.dayIs("2025-03-03");
    calls.received(CITIZEN);
    files = new AttachmentCalls(calls.id);
  }

  @Test
  void the_applicant_sends_a_file_and_applicant_and_officers_open_it() {
    byte[] pdf = AttachmentCalls.pdf(word);
    JsonNode made = ApplicationCalls.json(files.send(CITIZEN, "身份证明 1.pdf", pdf));
    assertThat(made.get("name").asString()).isEqualTo("身份证明 1.pdf");
    assertThat(made.get("type").asString()).isEqualTo("application/pdf");
    assertThat(made.get("size").asLong()).isEqualTo(pdf.length);
    assertThat(made.get("on").asString()).isEqualTo("2025-03-03");
    String file = made.get("id").asString();
    files
        .open(calls.reviewer, file)
        .expectStatus()
        .isOk()
        .expectHeader()
        .contentType("application/octet-stream")
        .expectHeader()
        .contentLength(pdf.length)
        .expectHeader()
        .valueEquals("X-Content-Type-Options", "nosniff")
        .expectHeader()
        .value(
            HttpHeaders.CONTENT_DISPOSITION,
            how -> assertThat(how).startsWith("attachment").contains("%E8%BA%AB"))
        .expectBody(byte[].class)
        .isEqualTo(pdf);
    assertThat(files.opened(CITIZEN, file)).isEqualTo(pdf);
    assertThat(files.list(calls.clerk)).containsExactly(made);
  }

  @Test
  void a_reading_by_the_office_stands_in_the_audit_trail_that_the_applicant_sees() {
    String file = files.sent(CITIZEN, "a.pdf", AttachmentCalls.pdf(word));
    assertThat(readings()).doesNotContain("\"file\"");
    files.opened(calls.clerk, file);
    assertThat(readings()).contains("\"handle-case\",\"what\":[\"file\"]");
  }

  @Test
  void others_do_not_open_it_and_a_supervisor_sees_that_it_is_there() {
    String file = files.sent(CITIZEN, "a.pdf", AttachmentCalls.pdf(word));
    files.open(null, file).expectStatus().isUnauthorized();
    files.open("li-si~citizen~", file).expectStatus().isNotFound();
    files.open("n~clerk~990002", file).expectStatus().isNotFound();
    files.open("s~supervisor~990001", file).expectStatus().isForbidden();
    JsonNode seen = files.list("s~supervisor~990001").get(0);
    assertThat(seen.get("name").isNull()).isTrue();
    assertThat(seen.get("size").asLong()).isPositive();
    files.send(calls.reviewer, "b.pdf", AttachmentCalls.pdf("b")).expectStatus().isForbidden();
    files.send("li-si~citizen~", "b.pdf", AttachmentCalls.pdf("b")).expectStatus().isNotFound();
    ApplicationCalls other = new ApplicationCalls().received(CITIZEN);
    new AttachmentCalls(other.id).open(CITIZEN, file).expectStatus().isNotFound();
  }

  @Test
  void a_long_file_comes_out_as_it_went_in() {
    byte[] png = new byte[5_000_001];
    new Random(1).nextBytes(png);
    byte[] head = {(byte) 0x89, 'P', 'N', 'G', 0x0d, 0x0a, 0x1a, 0x0a};
    System.arraycopy(head, 0, png, 0, head.length);
    String file = files.sent(CITIZEN, "扫描件.png", png);
    assertThat(Arrays.equals(files.opened(calls.clerk, file), png)).isTrue();
  }

  @Test
  void just_the_same_file_again_changes_nothing() {
    String file = files.sent(CITIZEN, "a.pdf", AttachmentCalls.pdf(word));
    String version = calls.version();
    assertThat(files.sent(CITIZEN, "b.pdf", AttachmentCalls.pdf(word))).isEqualTo(file);
    assertThat(calls.version()).isEqualTo(version);
    assertThat(files.list(CITIZEN)).hasSize(1);
  }

  @Test
  void there_are_at_most_twenty() {
    for (int i = 0; i < 20; i++) {
      files.sent(CITIZEN, i + ".pdf", AttachmentCalls.pdf(word + i));
    }
    files
        .send(CITIZEN, "20.pdf", AttachmentCalls.pdf(word + 20))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("too-many-files")
        .jsonPath("$.detail")
        .isEqualTo("一件申请的附件不得超过20个。");
    assertThat(files.list(CITIZEN)).hasSize(20);
  }

  @Test
  void files_of_the_answer_go_out_with_it_and_not_before_and_none_is_slipped_in_after_review() {
    byte[] pdf = AttachmentCalls.pdf(word);
    answer(CITIZEN, pdf).expectStatus().isForbidden();
    String file = ApplicationCalls.json(answer(calls.reviewer, pdf)).get("id").asString();
    files.open(CITIZEN, file).expectStatus().isNotFound();
    assertThat(files.list(CITIZEN)).isEmpty();
    assertThat(files.list(calls.clerk)).hasSize(1);
    step(calls.clerk, "drafts", Map.of("outcome", "GRANT", "text", "予以公开"));
    answer(calls.reviewer, AttachmentCalls.pdf("late")).expectStatus().isEqualTo(409);
    step(calls.reviewer, "reviews", Map.of("approved", true, "note", "同意"));
    step(calls.clerk, "replies", Map.of());
    assertThat(files.opened(CITIZEN, file)).isEqualTo(pdf);
    files
        .send(CITIZEN, "b.pdf", AttachmentCalls.pdf("b"))
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("already-closed");
  }

  @Test
  void what_was_laid_ready_for_an_answer_stays_in_the_house_if_disclosure_is_denied() {
    String file =
        ApplicationCalls.json(answer(calls.clerk, AttachmentCalls.pdf(word))).get("id").asString();
    step(calls.clerk, "drafts", Map.of("outcome", "DENY_STATE_SECRET", "text", "不予公开"));
    step(calls.reviewer, "reviews", Map.of("approved", true, "note", "同意"));
    step(calls.clerk, "replies", Map.of());
    assertThat(files.list(CITIZEN)).isEmpty();
    files.open(CITIZEN, file).expectStatus().isNotFound();
    assertThat(files.list(calls.clerk)).hasSize(1);
  }

  private ResponseSpec answer(String token, byte[] pdf) {
    return files.send(token, "?role=ANSWER", "答复.pdf", pdf, headers -> {});
  }

  private void step(String token, String resource, Object body) {
    calls.step(token, resource, body).expectStatus().isOk();
  }

  private String readings() {
    return ApplicationCalls.json(calls.get(CITIZEN, "/" + calls.id + "/readings")).toString();
  }
}
