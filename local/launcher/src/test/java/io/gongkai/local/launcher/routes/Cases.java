package io.gongkai.local.launcher.routes;

import java.util.LinkedHashMap;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What 张三 brings to the office: a case up to its remedy, one that is still open, a message. */
record Cases(Calls calls, String organ) {

  private static final String PATH = "/api/v1/applications";
  private static final String NAME = "钱来福";
  private static final String NUMBER = "445302199003072914";
  private static final String PHONE = "13812340917";
  private static final String ADDRESS = "云浮市云城区城中路九十九号";
  private static final String REPLIED = "西江堤防加固工程会议纪要";
  private static final String OPEN = "西江取水口监测记录";
  private static final String WALK_IN = "西江防汛物资储备清单";
  private static final String REASON = "原经办人调离故交接";
  private static final String MESSAGE = "城中路路灯三月不亮";
  private static final String CONTACT = "13712340928";

  private static final String LETTERHEAD =
      """
      {"name": "云浮市人民政府办公室", "code": "云府办公开", "office": "政务公开科", "address": "云浮市云城区世纪大道中市府大院",
       "phone": "0766-8988066", "reconsideration": "云浮市人民政府", "court": "云浮市中级人民法院"}""";

  Map<String, Exhibit> made() {
    Map<String, Exhibit> made = new LinkedHashMap<>();
    calls.setFirst("head", "/api/v1/letterheads/" + organ, LETTERHEAD);
    String application = replied();
    made.put("application", Exhibit.secret(application, REPLIED));
    made.put("applicant", Exhibit.words(NAME, NUMBER, PHONE, ADDRESS));
    made.put("hand-over", Exhibit.words(REASON));
    String open = open();
    made.put("open-case", Exhibit.secret(open, OPEN));
    made.put("letter", Exhibit.secret(letter(open, "RECEIPT")));
    made.put("inside-letter", Exhibit.secret(letter(open, "REGISTRATION_FORM")));
    made.putAll(withoutAccount());
    made.put("remedy", Exhibit.secret(remedy(application)));
    made.put("message", Exhibit.secret(message(), MESSAGE));
    made.put("contact", Exhibit.words(CONTACT));
    return made;
  }

  private String replied() {
    String id = received(REPLIED);
    String path = PATH + "/" + id;
    calls.step("clerk", path + "/drafts", 3, "{\"outcome\": \"GRANT\", \"text\": \"予以公开\"}");
    calls.step("reviewer", path + "/reviews", 4, "{\"approved\": true, \"note\": \"同意\"}");
    calls.step("clerk", path + "/replies", 5, "{}");
    return id;
  }

  private String open() {
    String id = received(OPEN);
    String path = PATH + "/" + id;
    calls.step("clerk", path + "/agency-consultations", 3, "{\"agency\": \"某部门\"}");
    return id;
  }

  private String letter(String id, String kind) {
    return calls.step(
        "clerk", PATH + "/" + id + "/letters", 4, "{\"kind\": \"%s\"}".formatted(kind));
  }

  /** A case of somebody who has no account, and the handle to it. */
  private Map<String, Exhibit> withoutAccount() {
    JsonNode made = calls.post(Personas.STRANGER, PATH, form(WALK_IN));
    String access =
        """
        {"number": "%s", "code": "%s"}"""
            .formatted(made.at("/access/number").asString(), made.at("/access/code").asString());
    JsonNode opened = calls.post(Personas.STRANGER, "/api/v1/application-accesses", access);
    return Map.of(
        "walk-in",
        Exhibit.secret(made.get("id").asString(), WALK_IN),
        Exhibits.PASS,
        Exhibit.secret(opened.get("handle").asString()));
  }

  private String received(String subject) {
    String id = calls.make("zhang-san", PATH, form(subject));
    String path = PATH + "/" + id;
    calls.step("clerk", path + "/receipts", 1, null);
    calls.step(
        "clerk",
        path + "/assignments",
        2,
        """
        {"to": "clerk", "reason": "%s"}"""
            .formatted(REASON));
    return id;
  }

  private String form(String subject) {
    return """
    {"organ": "%s", "channel": "ONLINE", "subject": "%s", "delivery": "EMAIL",
     "description": "请公开全文，可致电%s",
     "applicant": {"category": "NATURAL_PERSON", "name": "%s", "phone": "%s", "address": "%s",
                   "document": {"type": "RESIDENT_ID", "number": "%s"}}}"""
        .formatted(organ, subject, PHONE, NAME, PHONE, ADDRESS, NUMBER);
  }

  private String remedy(String application) {
    return calls.make(
        "clerk",
        "/api/v1/remedies",
        """
        {"application": "%s", "type": "RECONSIDERATION"}"""
            .formatted(application));
  }

  private String message() {
    return calls.make(
        "zhang-san",
        "/api/v1/messages",
        """
        {"organ": "%s", "source": "MAYOR_MAILBOX", "subject": "%s", "text": "请修", "contact": "%s"}"""
            .formatted(organ, MESSAGE, CONTACT));
  }
}
