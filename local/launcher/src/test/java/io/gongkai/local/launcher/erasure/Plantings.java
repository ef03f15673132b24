package io.gongkai.local.launcher.erasure;

import static io.gongkai.local.launcher.erasure.Office.CASES;
import static io.gongkai.local.launcher.erasure.Office.body;

import io.gongkai.local.launcher.chaos.SubjectId;
import io.gongkai.local.launcher.client.LedgerImport;
import io.gongkai.local.launcher.erasure.Office.Caller;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
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
  private final List<String> messages = new ArrayList<>();
  private final Map<Citizen, List<String>> legible = new LinkedHashMap<>();

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

  /** The ids of the messages. */
  List<String> messages() {
    return messages;
  }

  /** Addresses at which all is read that was planted of somebody. */
  Map<Citizen, List<String>> legible() {
    return legible;
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
    inEveryWay();
    withoutAccount();
    overTheCounter();
    inABatch();
    refused();
    inPassing();
    office.get("clerk", "/api/v1/desk/cases/export?organ=" + ORGAN);
    fromALedger();
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

  private void inEveryWay() {
    Citizen applicant = somebody();
    EveryStep steps = new EveryStep(office, applicant, today);
    cases.add(steps.taken());
    legible.put(applicant, steps.addresses());
    Letterbox letterbox = new Letterbox(office);
    Citizen writer = somebody();
    messages.add(letterbox.answered(writer));
    Citizen other = somebody();
    Letterbox.Converted converted = letterbox.converted(other);
    messages.add(converted.message());
    cases.add(converted.application());
  }

  private void fromALedger() {
    for (String day : new String[] {today.minusDays(LONG_AGO).toString(), today.toString()}) {
      lines.addAll(new Lines(ORGAN, mark + day, day).application(somebody()).all());
    }
    lines.addAll(new Lines(ORGAN, mark, today.toString()).message(somebody()).all());
    messages.add(SubjectId.of(ORGAN, "message", mark));
    lines.addAll(new Lines(UNHEARD_OF, mark, today.toString()).application(waiting).all());
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

  /** Words at other doors, which nobody keeps: they may name somebody all the same. */
  private void inPassing() {
    Citizen person = somebody();
    office.post("clerk", "/api/v1/desk/searches", search(citizens.getFirst()));
    office.post("clerk", "/api/v1/desk/searches", search(person));
    office.done(
        "POST",
        Caller.STRANGER,
        "/api/v1/application-suggestions",
        body("words", person.words()),
        Map.of());
    String words = URLEncoder.encode(person.words(), StandardCharsets.UTF_8);
    for (String path :
        List.of(
            CASES + "?organ=" + words,
            CASES + "/" + words,
            "/api/v1/messages?" + words + "=1",
            "/api/v1/documents?words=" + words,
            "/" + words)) {
      office.told("GET", Caller.of("zhang-san"), path, null, Map.of());
    }
    String both = body("number", person.number(), "code", person.words());
    office.told("POST", Caller.STRANGER, "/api/v1/application-accesses", both, Map.of());
    Map<String, String> key = Map.of("Idempotency-Key", person.phone());
    office.told("POST", Caller.of("zhang-san"), CASES, person.form(UNHEARD_OF, "ONLINE"), key);
    lines.add(person.line(ORGAN, mark + "refused", today.toString()).replace("\"ref\"", "\"rf\""));
  }

  private static String search(Citizen person) {
    return body("organ", ORGAN, "words", person.said().getLast());
  }

  private Citizen somebody() {
    Citizen person = Citizen.planted();
    citizens.add(person);
    return person;
  }
}
