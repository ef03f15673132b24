package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.request.RequestHouse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.bson.Document;
import org.bson.types.Binary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

/** What is not taken leaves nothing behind, and what is erased cannot be read. */
@DisplayNameGeneration(ReplaceUnderscores.class)
@ExtendWith(OutputCaptureExtension.class)
class RefusedFilesTest {
  private static final String CITIZEN = "zhang-san~citizen~";
  private static final int LONGEST = 20 << 20;

  private final ApplicationCalls calls = new ApplicationCalls();
  private final String word = UUID.randomUUID().toString();
  private AttachmentCalls files = new AttachmentCalls("");

  @BeforeEach
  void a_case_has_come_in() {
    RequestHouse.dayIs("2025-03-03");
    Map<String, Object> form = calls.form("ONLINE");
    calls.id = ApplicationCalls.json(calls.submit(CITIZEN, form, null)).get("id").asString();
    files = new AttachmentCalls(calls.id);
  }

  @Test
  void the_content_tells_the_type_whatever_the_name_says() {
    long before = kept();
    byte[] program = {'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0};
    refused(files.send(CITIZEN, "a.pdf", program), 415, "file-type-refused");
    byte[] page = "<html><script>alert(1)</script></html>".getBytes(StandardCharsets.UTF_8);
    refused(files.send(CITIZEN, "a.png", page), 415, "file-type-refused");
    refused(files.send(CITIZEN, "a.pdf", new byte[0]), 415, "file-type-refused");
    assertThat(kept()).isEqualTo(before);
    assertThat(files.list(CITIZEN)).isEmpty();
  }

  @Test
  void a_file_may_be_as_long_as_the_limit_and_no_longer_and_nothing_of_it_stays() {
    byte[] most = Arrays.copyOf(AttachmentCalls.pdf(word), LONGEST);
    assertThat(files.sent(CITIZEN, "a.pdf", most)).isNotEmpty();
    long before = kept();
    byte[] more = Arrays.copyOf(AttachmentCalls.pdf(word), LONGEST + 1);
    refused(files.send(CITIZEN, "b.pdf", more), 413, "too-large");
    assertThat(kept()).isEqualTo(before);
    erased(); // twenty megabytes less in a store that tests share
  }

  @Test
  void a_name_is_needed_and_no_path_and_nothing_else_is_said_about_a_file() {
    byte[] pdf = AttachmentCalls.pdf(word);
    JsonNode made = ApplicationCalls.json(files.send(CITIZEN, "C:\\文件\\证明.pdf", pdf));
    assertThat(made.get("name").asString()).isEqualTo("证明.pdf");
    refused(files.send(CITIZEN, "x".repeat(201), pdf), 400, "bad-value");
    refused(files.send(CITIZEN, "a\u0007.pdf", pdf), 400, "bad-value");
    refused(files.send(CITIZEN, " ", pdf), 400, "bad-value");
    refused(files.send(CITIZEN, "证明\u202Efdp.exe", pdf), 400, "bad-value");
    refused(files.send(CITIZEN, "证明\u2028.pdf", pdf), 400, "bad-value");
    refused(files.send(CITIZEN, "..", pdf), 400, "bad-value");
    refused(files.send(CITIZEN, "?role=OTHER", "a.pdf", pdf, h -> {}), 400, "bad-value");
    refused(files.send(CITIZEN, "?name=x", "a.pdf", pdf, h -> {}), 400, "unknown-parameter");
    refused(
        files.send(CITIZEN, "", "a.pdf", pdf, h -> h.setContentType(MediaType.APPLICATION_PDF)),
        415,
        "unsupported-media-type");
    refused(
        files.send(CITIZEN, "", "a.pdf", pdf, h -> h.remove("Content-Disposition")),
        400,
        "bad-value");
  }

  @Test
  void who_holds_number_and_code_sends_and_opens_files_of_that_case_alone() {
    String key = UUID.randomUUID().toString();
    JsonNode made = ApplicationCalls.json(calls.submit(null, calls.form("ONLINE"), key));
    JsonNode opened =
        ApplicationCalls.json(
            RequestHouse.client(null)
                .post()
                .uri("/api/v1/application-accesses")
                .bodyValue(made.get("access"))
                .exchange());
    String handle = opened.get("handle").asString();
    AttachmentCalls own = new AttachmentCalls(made.get("id").asString());
    byte[] pdf = AttachmentCalls.pdf(word);
    String file =
        ApplicationCalls.json(own.send(null, "", "a.pdf", pdf, h -> h.set("Case-Access", handle)))
            .get("id")
            .asString();
    RequestHouse.client(null)
        .get()
        .uri(ApplicationCalls.PATH + "/" + own.id() + "/attachments/" + file)
        .header("Case-Access", handle)
        .exchange()
        .expectStatus()
        .isOk()
        .expectBody(byte[].class)
        .isEqualTo(pdf);
    files
        .send(null, "", "a.pdf", pdf, h -> h.set("Case-Access", handle))
        .expectStatus()
        .isUnauthorized();
  }

  @Test
  void neither_name_nor_content_lies_readable_in_the_store_or_is_said_in_events_or_logs(
      CapturedOutput log) {
    files.sent(CITIZEN, "体检报告" + word + ".pdf", AttachmentCalls.pdf("secret " + word));
    assertThat(documents()).doesNotContain(word).contains("application/pdf");
    assertThat(log.getAll()).doesNotContain(word);
    assertThat(RequestHouse.SENT.toString()).doesNotContain(word);
  }

  @Test
  void once_the_applicant_is_erased_nobody_reads_the_file_and_its_bytes_are_gone() {
    String file = files.sent(CITIZEN, "a.pdf", AttachmentCalls.pdf(word));
    long before = kept();
    erased();
    files.open(calls.clerk, file).expectBody().jsonPath("$.code").isEqualTo("person-erased");
    assertThat(kept()).isLessThan(before);
    JsonNode left = files.list(calls.clerk).get(0);
    assertThat(left.get("name").isNull()).isTrue();
    assertThat(left.get("type").asString()).isEqualTo("application/pdf");
  }

  private void erased() {
    calls.step(CITIZEN, "withdrawals", null).expectStatus().isOk();
    calls
        .step("h~head~" + calls.organ, "erasures", Map.of("ground", "OTHER_LAW"), null)
        .expectStatus()
        .isNoContent();
  }

  private static void refused(ResponseSpec answer, int status, String code) {
    answer.expectStatus().isEqualTo(status).expectBody().jsonPath("$.code").isEqualTo(code);
  }

  /** Parts of files in the store. */
  private static long kept() {
    MongoDatabase store = RequestHouse.get(MongoDatabase.class);
    return Flux.from(store.getCollection("attachment_bytes.chunks").countDocuments()).blockLast();
  }

  private static String documents() {
    MongoDatabase database = RequestHouse.get(MongoDatabase.class);
    return Flux.from(database.listCollectionNames())
        .flatMap(name -> database.getCollection(name).find())
        .map(RefusedFilesTest::text)
        .collect(Collectors.joining())
        .block();
  }

  private static String text(Document document) {
    Object bytes = document.get("data");
    return bytes instanceof Binary data
        ? new String(data.getData(), StandardCharsets.ISO_8859_1)
        : document.toJson();
  }
}
