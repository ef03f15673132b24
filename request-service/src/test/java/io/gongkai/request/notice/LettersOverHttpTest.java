package io.gongkai.request.notice;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.request.RequestHouse;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.bson.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;

class LettersOverHttpTest {

  @BeforeEach
  void monday() {
    RequestHouse.dayIs("2025-03-03");
  }

  @Test
  void a_step_calls_for_its_letters_until_they_are_issued() {
    LetterCalls calls = new LetterCalls().withLetterhead().received();
    assertThat(wanted(calls)).containsExactly("REGISTRATION_FORM", "RECEIPT");
    calls.issued("RECEIPT");
    assertThat(wanted(calls)).containsExactly("REGISTRATION_FORM");
  }

  @Test
  void a_letter_bears_the_next_number_of_its_series_and_the_words_of_its_step() throws IOException {
    LetterCalls calls = new LetterCalls().withLetterhead().received();
    calls
        .step(
            calls.clerk,
            "correction-requests",
            Map.of("points", "请写明所需信息的文号", "deadline", "2025-03-24"))
        .expectStatus()
        .isOk();
    JsonNode letter = calls.issued("CORRECTION_NOTICE");
    assertThat(letter.get("number").asString()).isEqualTo("云府办公开补〔2025〕1号");
    assertThat(text(calls.pdf(calls.clerk, letter.get("id").asString())))
        .contains("云府办公开补〔2025〕1号", LetterCalls.APPLICANT + "：")
        .contains("请写明所需信息的文号", "2025年3月24日", "第三十条", "2025年3月3日");
  }

  @Test
  void the_approval_of_an_extension_says_who_gave_it() throws IOException {
    LetterCalls calls = new LetterCalls().withLetterhead().received();
    calls
        .step(calls.clerk, "extensions", Map.of("workingDays", 5, "approvedBy", "欧阳主任"))
        .expectStatus()
        .isOk();
    JsonNode letter = calls.issued("EXTENSION_APPROVAL");
    assertThat(text(calls.pdf(calls.clerk, letter.get("id").asString()))).contains("审批人：欧阳主任");
  }

  @Test
  void a_preview_is_marked_bears_no_number_and_keeps_nothing() throws IOException {
    LetterCalls calls = new LetterCalls().withLetterhead().received();
    calls
        .step(calls.clerk, "drafts", Map.of("outcome", "GRANT", "text", "见附件"))
        .expectStatus()
        .isOk();
    String shown = text(LetterCalls.bytes(calls.get(calls.reviewer, "/letter-previews/REPLY.pdf")));
    assertThat(shown).contains("预览件", "发文时编号", "见附件").doesNotContain("〔2025〕1号");
    assertThat(LetterCalls.json(calls.get(calls.clerk, "/letters")).get("items")).isEmpty();
    calls.get(calls.citizen, "/letter-previews/REPLY.pdf").expectStatus().isForbidden();
  }

  @Test
  void a_reply_is_issued_with_its_approved_review_only_and_gives_the_case_its_number() {
    LetterCalls calls = new LetterCalls().withLetterhead().received();
    calls
        .step(calls.clerk, "drafts", Map.of("outcome", "GRANT", "text", "见附件"))
        .expectStatus()
        .isOk();
    assertThat(LetterCalls.code(calls.issue(calls.clerk, Map.of("kind", "REPLY"), null)))
        .isEqualTo("letter-not-due");
    calls
        .step(calls.reviewer, "reviews", Map.of("approved", true, "note", "同意"))
        .expectStatus()
        .isOk();
    JsonNode letter = calls.issued("REPLY");
    assertThat(letter.get("number").asString()).isEqualTo("云府办公开答〔2025〕1号");
    assertThat(letter.get("pending").asBoolean()).isFalse();
    assertThat(calls.state().get("state").asString()).isEqualTo("REPLIED");
    assertThat(replyNumber(calls)).isEqualTo("云府办公开答〔2025〕1号");
  }

  @Test
  void the_remedy_clause_follows_outcome_and_day() throws IOException {
    assertThat(denied("2023-12-29")).contains("六个月内向云浮市中级人民法院提起行政诉讼");
    assertThat(denied("2024-01-02"))
        .contains("第二十三条第一款第四项", "应当先自收到本答复书之日起六十日内向云浮市人民政府申请行政复议")
        .doesNotContain("六个月内");
    RequestHouse.dayIs("2025-03-03");
    LetterCalls calls =
        new LetterCalls().withLetterhead().received().approved("PETITION", "请向信访部门提出");
    assertThat(text(calls.pdf(calls.clerk, calls.issued("REPLY").get("id").asString())))
        .contains("六个月内");
  }

  @Test
  void a_partial_answer_must_say_whether_it_refuses_under_the_exemptions() throws IOException {
    LetterCalls calls = new LetterCalls().withLetterhead().received().approved("PARTIAL", "部分公开");
    assertThat(LetterCalls.code(calls.issue(calls.clerk, Map.of("kind", "REPLY"), null)))
        .isEqualTo("missing-field");
    JsonNode letter =
        LetterCalls.json(calls.issue(calls.clerk, Map.of("kind", "REPLY", "exempt", true), null));
    assertThat(letter.get("remedy").asString()).isEqualTo("A");
  }

  @Test
  void the_same_request_twice_makes_one_letter() {
    LetterCalls calls = new LetterCalls().withLetterhead().received().approved("GRANT", "见附件");
    String version = calls.version();
    Map<String, Object> body = Map.of("kind", "REPLY");
    JsonNode first = LetterCalls.json(calls.issue(calls.clerk, body, "once-1", version));
    JsonNode again = LetterCalls.json(calls.issue(calls.clerk, body, "once-1", version));
    assertThat(again.get("id")).isEqualTo(first.get("id"));
    assertThat(LetterCalls.code(calls.issue(calls.clerk, body, null))).isEqualTo("already-exists");
  }

  @Test
  void the_bytes_never_change_and_come_by_suffix_or_by_accept() {
    LetterCalls calls = new LetterCalls().withLetterhead().received();
    JsonNode letter = calls.issued("RECEIPT");
    String path = "/letters/" + letter.get("id").asString();
    byte[] pdf = calls.pdf(calls.clerk, letter.get("id").asString());
    assertThat(pdf).isEqualTo(calls.pdf(calls.citizen, letter.get("id").asString()));
    assertThat(reprDigest(calls, path + ".pdf")).isEqualTo(digest(pdf));
    assertThat(LetterCalls.bytes(calls.getAs(calls.clerk, path, "application/pdf"))).isEqualTo(pdf);
    byte[] docx = LetterCalls.bytes(calls.getAs(calls.clerk, path, DOCX));
    assertThat(reprDigest(calls, path + ".docx")).isEqualTo(digest(docx));
    assertThat(LetterCalls.json(calls.getAs(calls.clerk, path, "application/json")).get("id"))
        .isEqualTo(letter.get("id"));
    assertThat(LetterCalls.json(calls.getAs(calls.clerk, path, "*/*")).get("id"))
        .isEqualTo(letter.get("id"));
    calls.getAs(calls.clerk, path, "text/csv").expectStatus().isEqualTo(406);
  }

  @Test
  void no_plain_digest_of_a_letter_stands_in_the_store_for_somebody_to_try_names_on()
      throws Exception {
    LetterCalls calls = new LetterCalls().withLetterhead().received();
    JsonNode letter = calls.issued("RECEIPT");
    byte[] pdf = calls.pdf(calls.clerk, letter.get("id").asString());
    byte[] digest = MessageDigest.getInstance("SHA-256").digest(pdf);
    MongoDatabase database = RequestHouse.get(MongoDatabase.class);
    String all =
        Flux.from(database.listCollectionNames())
            .flatMap(name -> database.getCollection(name).find())
            .map(Document::toJson)
            .collect(Collectors.joining())
            .block();
    assertThat(all)
        .contains(letter.get("pdf").asString())
        .doesNotContain(HexFormat.of().formatHex(digest))
        .doesNotContain(Base64.getEncoder().encodeToString(digest))
        .doesNotContain(Base64.getUrlEncoder().withoutPadding().encodeToString(digest));
  }

  @Test
  void the_applicant_reads_what_is_addressed_to_him_and_supervisors_no_names() {
    LetterCalls calls = new LetterCalls().withLetterhead().received();
    JsonNode own = calls.issued("RECEIPT");
    JsonNode inside = calls.issued("REGISTRATION_FORM");
    calls.step(
        calls.clerk,
        "third-party-consultations",
        Map.of("thirdParty", "某某建设有限公司", "delivered", "2025-03-04"));
    JsonNode third = calls.issued("THIRD_PARTY_CONSULTATION");
    JsonNode list = LetterCalls.json(calls.get(calls.citizen, "/letters")).get("items");
    assertThat(list).hasSize(1);
    assertThat(list.get(0).get("id")).isEqualTo(own.get("id"));
    for (JsonNode hidden : List.of(inside, third)) {
      String path = "/letters/" + hidden.get("id").asString();
      calls.get(calls.citizen, path).expectStatus().isNotFound();
      calls.get(calls.citizen, path + ".pdf").expectStatus().isNotFound();
    }
    String path = "/letters/" + own.get("id").asString();
    calls.get(calls.supervisor, path).expectStatus().isOk();
    calls.get(calls.supervisor, path + ".pdf").expectStatus().isForbidden();
    calls.get("other~citizen~", path + ".pdf").expectStatus().isNotFound();
    calls.get("clerk-9~clerk~990009", path).expectStatus().isNotFound();
    calls.get(null, path).expectStatus().isUnauthorized();
  }

  @Test
  void a_third_party_does_not_read_who_asks_not_even_in_the_words_of_who_asks() throws IOException {
    String subject = LetterCalls.APPLICANT + "（139 0000 0469）的房屋征收档案";
    LetterCalls calls = new LetterCalls().withLetterhead().received(subject);
    Map<String, Object> asked = Map.of("thirdParty", "某某建设有限公司", "delivered", "2025-03-04");
    calls.step(calls.clerk, "third-party-consultations", asked).expectStatus().isOk();
    for (String kind : new String[] {"THIRD_PARTY_CONSULTATION", "CONSULTATION_CONFIRMATION"}) {
      assertThat(text(calls.pdf(calls.clerk, calls.issued(kind).get("id").asString())))
          .contains("139 **** 0469", "的房屋征收档案")
          .doesNotContain(LetterCalls.APPLICANT, "0000");
    }
    assertThat(text(calls.pdf(calls.clerk, calls.issued("RECEIPT").get("id").asString())))
        .contains(LetterCalls.APPLICANT + "(139 0000 0469)的房屋征收档案");
  }

  @Test
  void without_letterhead_nothing_is_issued() {
    LetterCalls calls = new LetterCalls().received();
    assertThat(LetterCalls.code(calls.issue(calls.clerk, Map.of("kind", "RECEIPT"), null)))
        .isEqualTo("letterhead-missing");
    RequestHouse.client(calls.clerk)
        .put()
        .uri("/api/v1/letterheads/" + calls.organ)
        .header("If-Match", "\"0\"")
        .bodyValue(LetterCalls.letterhead())
        .exchange()
        .expectStatus()
        .isForbidden();
    assertThat(LetterCalls.code(calls.issue(calls.clerk, Map.of("kind", "NONSENSE"), null)))
        .isEqualTo("bad-value");
  }

  private static final String DOCX =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

  private static String denied(String day) throws IOException {
    RequestHouse.dayIs(day);
    LetterCalls calls =
        new LetterCalls().withLetterhead().received().approved("DENY_PROCESS_INFO", "属于过程性信息");
    return text(calls.pdf(calls.clerk, calls.issued("REPLY").get("id").asString()));
  }

  private static List<String> wanted(LetterCalls calls) {
    return LetterCalls.json(calls.get(calls.clerk, "/letters/wanted"))
        .get("items")
        .values()
        .stream()
        .map(each -> each.get("kind").asString())
        .toList();
  }

  private static String replyNumber(LetterCalls calls) {
    return RequestHouse.get(io.gongkai.request.application.ReadCaseRecord.class)
        .handle(
            new io.gongkai.request.application.ReadCaseRecord.Command(
                calls.id, java.time.LocalDate.of(2025, 3, 3)))
        .block()
        .passages()
        .getLast()
        .values()
        .get("number");
  }

  static String text(byte[] pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      String text = new PDFTextStripper().getText(document);
      return Normalizer.normalize(text, Normalizer.Form.NFKC)
          .replace("\n", "")
          .replace("\r", "")
          .replace(":", "：");
    }
  }

  private static String reprDigest(LetterCalls calls, String path) {
    return calls
        .get(calls.clerk, path)
        .expectStatus()
        .isOk()
        .returnResult(String.class)
        .getResponseHeaders()
        .getFirst("Repr-Digest");
  }

  private static String digest(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return "sha-256=:" + Base64.getEncoder().encodeToString(digest) + ":";
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
