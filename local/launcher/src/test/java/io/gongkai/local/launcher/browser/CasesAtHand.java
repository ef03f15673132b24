package io.gongkai.local.launcher.browser;

import io.gongkai.local.launcher.Platform;
import io.gongkai.local.launcher.Reply;
import io.gongkai.local.launcher.client.LedgerImport;
import java.net.http.HttpRequest;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Cases and messages of an office, brought over HTTP to where a page takes them on. */
record CasesAtHand(Platform platform, String organ) {
  private static final String CASES = "/api/v1/applications";

  private static final String APPLICANT =
      """
      {"category": "NATURAL_PERSON", "name": "%s", "phone": "13800000000",
       "document": {"type": "RESIDENT_ID", "number": "11010519491231002X"}}""";

  private static final String LETTERHEAD =
      """
      {"name": "云浮市人民政府办公室", "code": "云府办公开", "office": "政务公开科", "address": "云浮市云城区世纪大道中1号",
       "phone": "0766-8988000", "reconsideration": "云浮市人民政府", "court": "云浮市中级人民法院"}""";

  static LocalDate today() {
    return LocalDate.now(ZoneId.of("Asia/Shanghai"));
  }

  /** An application of 张三 that nobody has looked at; its id. */
  String applied(String subject) {
    return applied("zhang-san", "张三", subject);
  }

  /** The same by another account and name. */
  String applied(String account, String name, String subject) {
    String form =
        """
        {"organ": "%s", "channel": "ONLINE", "subject": "%s", "delivery": "EMAIL",
         "description": "请公开全文。", "applicant": %s}"""
            .formatted(organ, subject, APPLICANT.formatted(name));
    return sent("POST", account, CASES, form, null).get("id").asString();
  }

  /** One whose reply may come twenty working days later than it should. */
  String extended(String subject) {
    String id = applied(subject);
    accept(id);
    step(id, "clerk", "extensions", 3, "{\"workingDays\": 20, \"approvedBy\": \"孙负责\"}");
    return id;
  }

  /** One that is answered by a letter. */
  String answered(String account, String name, String subject) {
    letterhead();
    String id = applied(account, name, subject);
    accept(id);
    step(id, "clerk", "drafts", 3, "{\"outcome\": \"GRANT\", \"text\": \"现予公开。\"}");
    step(id, "reviewer", "reviews", 4, "{\"approved\": true, \"note\": \"同意。\"}");
    step(id, "clerk", "replies", 5, "{}");
    return id;
  }

  /** One of the ledger that was refused three weeks ago. */
  void refusedBefore(String subject) {
    letterhead();
    String ref = UUID.randomUUID().toString();
    String form =
        """
        , "channel": "ONLINE", "delivery": "PAPER", "subject": "%s", "description": "请公开全文。", "applicant": %s"""
            .formatted(subject, APPLICANT.formatted("张三"));
    String lines =
        line("submitted", ref, 45, form)
            + line("received", ref, 45, "")
            + line("replied", ref, 21, ", \"outcome\": \"DENY_PROCESS_INFO\"");
    JsonNode summary =
        new LedgerImport(platform.as("operator"))
            .run(HttpRequest.BodyPublishers.ofString(lines), answer -> {});
    if (summary.get("applied").asInt() != 3) {
      throw new IllegalStateException(summary.toString());
    }
  }

  /** A message of 张三 to the office; its id. */
  String written(String subject, String text, boolean mayPublish) {
    String message =
        """
        {"organ": "%s", "source": "MAYOR_MAILBOX", "subject": "%s", "text": "%s", "mayPublish": %s}"""
            .formatted(organ, subject, text, mayPublish);
    return sent("POST", "zhang-san", "/api/v1/messages", message, null).get("id").asString();
  }

  /** Until when the answer is due, as an officer is told. */
  LocalDate due(String id) {
    JsonNode told = platform.as("clerk").get(CASES + "/" + id);
    return LocalDate.parse(told.at("/application/due").asString());
  }

  private void accept(String id) {
    step(id, "clerk", "receipts", 1, null);
    step(id, "clerk", "assignments", 2, "{\"to\": \"clerk\"}");
  }

  private void letterhead() {
    String path = "/api/v1/letterheads/" + organ;
    if (platform.as("head").status(path) == 404) {
      sent("PUT", "head", path, LETTERHEAD, 0);
    }
  }

  private String line(String kind, String ref, int daysAgo, String rest) {
    return """
        {"kind": "request.%s", "organ": "%s", "ref": "%s", "at": "%s" %s}"""
            .formatted(kind, organ, ref, today().minusDays(daysAgo), rest)
            .replace("\n", " ")
        + "\n";
  }

  private void step(String id, String persona, String step, int seen, @Nullable String body) {
    sent("POST", persona, CASES + "/" + id + "/" + step, body, seen);
  }

  private JsonNode sent(
      String method, String persona, String path, @Nullable String body, @Nullable Integer seen) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("Content-Type", "application/json");
    headers.put("Idempotency-Key", UUID.randomUUID().toString());
    if (seen != null) {
      headers.put("If-Match", "\"" + seen + "\"");
    }
    String token = platform.data().token(persona);
    Reply reply = Reply.to(method, platform.address() + path, token, body, headers);
    if (reply.status() / 100 != 2) {
      throw new IllegalStateException(path + ": " + reply);
    }
    return JsonMapper.shared().readTree(reply.body());
  }
}
