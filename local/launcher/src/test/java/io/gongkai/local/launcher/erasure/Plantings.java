package io.gongkai.local.launcher.erasure;

import static io.gongkai.local.launcher.erasure.Office.CASES;

import io.gongkai.local.launcher.client.LedgerImport;
import io.gongkai.local.launcher.erasure.Office.Caller;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Persons over every way in, and what an office does with them. */
final class Plantings {
  static final String ORGAN = "445300-BGS";
  static final String UNHEARD_OF = "990777-BGS";

  private static final String LETTERHEAD =
      """
      {"name": "云浮市人民政府办公室", "code": "云府办公开", "office": "政务公开科", "address": "云浮市云城区世纪大道中市府大院",
       "phone": "0766-8988066", "reconsideration": "云浮市人民政府", "court": "云浮市中级人民法院"}""";

  private static final int LONG_AGO = 70;

  private final Office office;
  private final List<Citizen> citizens = new ArrayList<>();
  private final List<String> cases = new ArrayList<>();
  private final List<String> lines = new ArrayList<>();
  private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));
  private final String mark = Long.toString(System.nanoTime(), 36);
  private final Citizen waiting = somebody();
  private String message = "";

  Plantings(Office office) {
    this.office = office;
  }

  /** Who was planted. */
  List<Citizen> citizens() {
    return citizens;
  }

  /** One case of each person that has one. */
  List<String> cases() {
    return cases;
  }

  /** The one whose line waits for an organ that nobody hears of. */
  Citizen waiting() {
    return waiting;
  }

  /** The id of the message that was written. */
  String message() {
    return message;
  }

  /** Reference of the case whose last day is long over. */
  String overdue() {
    return mark + today.minusDays(LONG_AGO);
  }

  void plant() {
    office.told(
        "PUT",
        Caller.of("head"),
        "/api/v1/letterheads/" + ORGAN,
        LETTERHEAD,
        Map.of("If-Match", "\"0\""));
    withAccount();
    withoutAccount();
    overTheCounter();
    inABatch();
    refused();
    written();
    office.post("clerk", "/api/v1/desk/searches", search(citizens.get(1)));
    office.get("clerk", "/api/v1/desk/cases/export?organ=" + ORGAN);
    for (String day : new String[] {today.minusDays(LONG_AGO).toString(), today.toString()}) {
      Citizen person = somebody();
      lines.add(person.line(ORGAN, mark + day, day));
      String head = "{\"kind\":\"request.%s\",\"organ\":\"" + ORGAN + "\",\"ref\":\"" + mark + day;
      lines.add((head + "\",\"at\":\"%s\"}").formatted("received", day));
    }
    lines.add(waiting.line(UNHEARD_OF, mark, today.toString()));
    imported();
  }

  /** Brings the lines in, for the first time or again; returns when every reader has caught up. */
  JsonNode imported() {
    String ledger = String.join("\n", lines) + "\n";
    return new LedgerImport(office.platform().as("operator"))
        .run(HttpRequest.BodyPublishers.ofString(ledger, StandardCharsets.UTF_8), answer -> {});
  }

  /** Ends the cases of the ledger, which are cases like all others now. */
  void endLedgerCases() {
    String list = office.get("head", CASES + "?organ=" + ORGAN + "&open=true&limit=200").text();
    for (JsonNode one : JsonMapper.shared().readTree(list).get("items")) {
      if (one.get("ref").asString().startsWith(mark)) {
        String id = one.get("id").asString();
        office.step("clerk", CASES + "/" + id, "withdrawals", null);
        cases.add(id);
      }
    }
  }

  private void withAccount() {
    Citizen person = somebody();
    String id = office.post("zhang-san", CASES, person.form(ORGAN, "ONLINE")).id();
    String path = CASES + "/" + id;
    office.step("clerk", path, "receipts", null);
    office.step("clerk", path, "assignments", body("to", "clerk", "reason", person.words()));
    office.step("clerk", path, "correction-requests", body("points", person.words()));
    office.step("zhang-san", path, "corrections", body("description", person.words()));
    String agency = person.words();
    office.step("clerk", path, "agency-consultations", body("agency", agency));
    office.step("clerk", path, "agency-answers", body("agency", agency, "answer", "AGREES"));
    office.step("clerk", path, "drafts", body("outcome", "GRANT", "text", person.words()));
    office.step(
        "reviewer", path, "reviews", "{\"approved\":true,\"note\":\"" + person.words() + "\"}");
    office.step("clerk", path, "replies", "{}");
    office.step("clerk", path, "letters", body("kind", "RECEIPT"));
    for (JsonNode letter : office.get("clerk", path + "/letters").json().get("items")) {
      String address = path + "/letters/" + letter.get("id").asString();
      office.get("zhang-san", address + ".pdf");
      office.step("clerk", address, "deliveries", delivered());
    }
    office.get("zhang-san", path + "/receipt");
    office.get("zhang-san", path + "/timeline");
    cases.add(id);
  }

  private void withoutAccount() {
    Citizen person = somebody();
    var made =
        office.done("POST", Caller.STRANGER, CASES, person.form(ORGAN, "ONLINE"), Map.of()).json();
    JsonNode access = made.get("access");
    String number = access.get("number").asString();
    String code = access.get("code").asString();
    person.said().addAll(List.of(number, number.replace("-", ""), code, code.replace("-", "")));
    String both = body("number", number, "code", code);
    String handle =
        office
            .done("POST", Caller.STRANGER, "/api/v1/application-accesses", both, Map.of())
            .json()
            .get("handle")
            .asString();
    String id = made.get("id").asString();
    office.step(new Caller(null, handle), CASES + "/" + id, "withdrawals", null);
    cases.add(id);
  }

  private void overTheCounter() {
    Citizen person = somebody();
    String id = office.post("clerk", CASES, person.form(ORGAN, "REGISTERED_MAIL")).id();
    String path = CASES + "/" + id;
    office.step("clerk", path, "receipts", null);
    office.step("clerk", path, "assignments", body("to", "clerk"));
    String items = "{\"items\":[%s,%s]}";
    String part = "{\"subject\":\"%s\",\"description\":\"%s\"}";
    office.step(
        "clerk",
        path,
        "splits",
        items.formatted(
            part.formatted(person.words(), person.words()),
            part.formatted(person.words(), person.words())));
    for (JsonNode one : office.get("clerk", path + "/parts").json().get("items")) {
      office.step("clerk", CASES + "/" + one.get("id").asString(), "withdrawals", null);
    }
    cases.add(id);
  }

  private void inABatch() {
    Citizen person = somebody();
    String form = person.form(ORGAN, "IN_PERSON");
    String pile = "{\"lines\":[{\"line\":\"1\",\"application\":%s}]}".formatted(form);
    String id =
        office
            .post("clerk", CASES + "/batches", pile)
            .json()
            .at("/lines/0/application/id")
            .asString();
    office.step("clerk", CASES + "/" + id, "withdrawals", null);
    cases.add(id);
  }

  /** A form that is not taken leaves nothing either. */
  private void refused() {
    Citizen person = somebody();
    String form = person.form(ORGAN, "ONLINE");
    for (String bad :
        new String[] {
          form.replace("\"channel\"", "\"unheard\""),
          form.replace("PASSPORT", person.words()),
          form.substring(0, form.length() - 3)
        }) {
      int status = office.told("POST", Caller.of("zhang-san"), CASES, bad, Map.of()).status();
      if (status / 100 != 4) {
        throw new IllegalStateException("a bad form was answered " + status);
      }
    }
  }

  private void written() {
    Citizen person = somebody();
    message =
        office
            .post(
                "zhang-san",
                "/api/v1/messages",
                body(
                    "organ",
                    ORGAN,
                    "source",
                    "MAYOR_MAILBOX",
                    "subject",
                    person.words(),
                    "text",
                    person.words(),
                    "contact",
                    person.phone()))
            .id();
  }

  private String delivered() {
    return body("route", "ONLINE", "sent", today.toString(), "arrived", today.toString());
  }

  private static String search(Citizen person) {
    return body("organ", ORGAN, "words", person.said().getLast());
  }

  private Citizen somebody() {
    Citizen person = Citizen.planted();
    citizens.add(person);
    return person;
  }

  private static String body(String... fields) {
    var body = JsonMapper.shared().createObjectNode();
    for (int i = 0; i < fields.length; i += 2) {
      body.put(fields[i], fields[i + 1]);
    }
    return body.toString();
  }
}
