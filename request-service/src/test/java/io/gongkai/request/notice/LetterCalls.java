package io.gongkai.request.notice;

import io.gongkai.request.RequestHouse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** One case and its letters over HTTP. */
final class LetterCalls {
  static final String PATH = "/api/v1/applications";
  static final String APPLICANT = "王䶮明";

  final String organ;
  final String citizen = "citizen-" + UUID.randomUUID() + "~citizen~";
  final String clerk;
  final String reviewer;
  final String head;
  final String supervisor = "boss~supervisor~990003";
  String id = "";

  LetterCalls() {
    this("990003-" + UUID.randomUUID().toString().substring(0, 8));
    RequestHouse.knows("990003", null);
    RequestHouse.knows(organ, "990003");
  }

  private LetterCalls(String organ) {
    this.organ = organ;
    this.clerk = "clerk-1~clerk~" + organ;
    this.reviewer = "reviewer-1~reviewer~" + organ;
    this.head = "head-1~head~" + organ;
  }

  /** Another case of the same organ. */
  LetterCalls another() {
    return new LetterCalls(organ);
  }

  static Map<String, Object> letterhead() {
    Map<String, Object> body = new LinkedHashMap<>();
    body.put("name", "云浮市人民政府办公室");
    body.put("code", "云府办公开");
    body.put("office", "政务公开科");
    body.put("address", "云浮市云城区世纪大道中1号");
    body.put("phone", "0766-8988000");
    body.put("reconsideration", "云浮市人民政府");
    body.put("court", "云浮市中级人民法院");
    body.put("payment", "凭本通知书到政务服务中心非税窗口缴纳");
    return body;
  }

  LetterCalls withLetterhead() {
    RequestHouse.client(head)
        .put()
        .uri("/api/v1/letterheads/" + organ)
        .header("If-Match", "\"0\"")
        .bodyValue(letterhead())
        .exchange()
        .expectStatus()
        .isOk();
    return this;
  }

  /** A citizen submits online; the office confirms and assigns. */
  LetterCalls received() {
    return received("2024年度财政预算执行情况");
  }

  /** The same about something else. */
  LetterCalls received(String subject) {
    JsonNode made =
        json(RequestHouse.client(citizen).post().uri(PATH).bodyValue(form(subject)).exchange());
    id = made.get("id").asString();
    step(clerk, "receipts", null).expectStatus().isOk();
    step(clerk, "assignments", Map.of("to", "clerk-1")).expectStatus().isOk();
    return this;
  }

  /** A draft of this outcome, approved by the reviewer. */
  LetterCalls approved(String outcome, String text) {
    step(clerk, "drafts", Map.of("outcome", outcome, "text", text)).expectStatus().isOk();
    step(reviewer, "reviews", Map.of("approved", true, "note", "同意")).expectStatus().isOk();
    return this;
  }

  /** A file goes out with the answer. */
  LetterCalls enclosing(String name) {
    ContentDisposition called =
        ContentDisposition.attachment().filename(name, StandardCharsets.UTF_8).build();
    RequestHouse.client(clerk)
        .post()
        .uri(PATH + "/" + id + "/attachments?role=ANSWER")
        .contentType(MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, called.toString())
        .bodyValue(("%PDF-1.7\n% " + name + "\n").getBytes(StandardCharsets.UTF_8))
        .exchange()
        .expectStatus()
        .isCreated();
    return this;
  }

  ResponseSpec step(String token, String resource, @Nullable Object body) {
    var call =
        RequestHouse.client(token)
            .post()
            .uri(PATH + "/" + id + "/" + resource)
            .header("If-Match", version());
    return body == null ? call.exchange() : call.bodyValue(body).exchange();
  }

  ResponseSpec issue(String token, Map<String, Object> body, @Nullable String key) {
    return issue(token, body, key, version());
  }

  ResponseSpec issue(String token, Map<String, Object> body, @Nullable String key, String version) {
    var call =
        RequestHouse.client(token)
            .post()
            .uri(PATH + "/" + id + "/letters")
            .header("If-Match", version);
    if (key != null) {
      call.header("Idempotency-Key", key);
    }
    return call.bodyValue(body).exchange();
  }

  JsonNode issued(String kind) {
    return json(issue(clerk, Map.of("kind", kind), null));
  }

  ResponseSpec get(@Nullable String token, String tail) {
    return RequestHouse.client(token).get().uri(PATH + "/" + id + tail).exchange();
  }

  ResponseSpec getAs(String token, String tail, String accept) {
    return RequestHouse.client(token)
        .get()
        .uri(PATH + "/" + id + tail)
        .accept(MediaType.parseMediaType(accept))
        .exchange();
  }

  byte[] pdf(String token, String letter) {
    return bytes(get(token, "/letters/" + letter + ".pdf"));
  }

  JsonNode state() {
    return json(get(head, "")).get("application");
  }

  String version() {
    return String.valueOf(
        get(head, "")
            .expectStatus()
            .isOk()
            .returnResult(String.class)
            .getResponseHeaders()
            .getETag());
  }

  static byte[] bytes(ResponseSpec answer) {
    return answer.expectStatus().isOk().expectBody().returnResult().getResponseBody();
  }

  static JsonNode json(ResponseSpec answer) {
    byte[] body =
        answer.expectStatus().is2xxSuccessful().expectBody().returnResult().getResponseBody();
    return JsonMapper.shared().readTree(body);
  }

  static String code(ResponseSpec answer) {
    byte[] body = answer.expectBody().returnResult().getResponseBody();
    return JsonMapper.shared().readTree(body).get("code").asString();
  }

  private Map<String, Object> form(String subject) {
    return Map.of(
        "organ",
        organ,
        "channel",
        "ONLINE",
        "applicant",
        Map.of(
            "category",
            "NATURAL_PERSON",
            "name",
            APPLICANT,
            "document",
            Map.of("type", "RESIDENT_ID", "number", "445381196406229373")),
        "subject",
        subject,
        "description",
        "申请公开2024年度预算执行情况报告",
        "delivery",
        "EMAIL");
  }
}
