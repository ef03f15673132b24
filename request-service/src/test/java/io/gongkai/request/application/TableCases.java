package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.DatedHouse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.RequestBodySpec;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A case in any state, made over HTTP, and every command tried on it. */
final class TableCases implements AutoCloseable {
  private static final String ORGAN = "990001-TABLE";
  private static final String OFFICER = "officer-a~clerk.reviewer.head~" + ORGAN;
  private static final String OTHER = "officer-b~clerk.reviewer.head~" + ORGAN;
  private static final String APPLICANT = "zhang~citizen~";
  private static final byte[] FILE = "%PDF-1.7\n".getBytes(StandardCharsets.US_ASCII);
  private static final String PATH = "/api/v1/applications";

  /** How a case gets there, and the day on which the commands are tried. */
  record State(String name, String day, Consumer<TableCases> made) {}

  private final DatedHouse house = new DatedHouse("2025-03-03");
  private final Map<String, Object> commands = commandsOfTheTable();
  private String id = "";

  TableCases() {
    house.knows(ORGAN, null);
    house.prints(ORGAN);
  }

  Map<String, Object> commands() {
    return commands;
  }

  /** What each command does in this state. */
  Map<String, String> tried(State state) {
    Map<String, String> row = new LinkedHashMap<>();
    boolean fresh = false;
    for (Map.Entry<String, Object> command : commands.entrySet()) {
      if (!fresh) {
        made(state);
      }
      long before = version();
      String resource = command.getKey().split(" ")[0];
      String who = resource.equals("ratings") ? APPLICANT : OTHER;
      String result = result(post(who, resource, command.getValue()));
      fresh = !result.equals("lawful");
      assertThat(version()).isEqualTo(fresh ? before : before + 1);
      row.put(command.getKey(), result);
    }
    return row;
  }

  List<State> states() {
    return List.of(
        state("SUBMITTED", c -> {}),
        state("REGISTERED", TableCases::received),
        state("IN_PROCESS", TableCases::working),
        state("CONSULTING_THIRD_PARTY", c -> c.working().on("2025-03-10").consulted("third-party")),
        state("CONSULTING_AGENCY", c -> c.working().on("2025-03-10").consulted("agency")),
        state("AWAITING_CORRECTION", c -> c.working().on("2025-03-05").correctionAsked()),
        state(
            "CORRECTED",
            c ->
                c.working()
                    .on("2025-03-05")
                    .correctionAsked()
                    .on("2025-03-06")
                    .takes("corrections")),
        state("AWAITING_REASONS", c -> c.working().on("2025-03-05").takes("reason-requests")),
        state(
            "REASONS_GIVEN",
            c ->
                c.working()
                    .on("2025-03-05")
                    .takes("reason-requests")
                    .on("2025-03-06")
                    .takes("reasons")),
        state("AWAITING_PAYMENT", c -> c.working().on("2025-03-05").takes("fee-notices")),
        state("REPLY_REVIEW", c -> c.working().on("2025-03-10").takes("drafts")),
        state("REPLY_REVIEW (approved)", c -> c.working().on("2025-03-10").approved()),
        state("REPLIED", c -> c.working().on("2025-03-10").replied()),
        state(
            "CLOSED_NOT_PROCESSED",
            c ->
                c.working()
                    .on("2025-03-05")
                    .takes("reason-requests")
                    .takes("drafts", Map.of("outcome", "EXCESSIVE", "text", "不予处理"))
                    .reviewed()
                    .takes("replies")),
        state("REOPENED", c -> c.working().on("2025-03-10").replied().on("2025-03-11").corrected()),
        state("CLOSED_WITHDRAWN", c -> c.working().on("2025-03-11").takes("withdrawals")),
        state(
            "CLOSED_OTHER_CLOSED",
            c -> c.working().on("2025-03-11").takes("closures OTHER_CLOSED")),
        state(
            "CLOSED_ABANDONED_CORRECTION",
            c ->
                c.working()
                    .on("2025-03-05")
                    .correctionAsked()
                    .on("2025-03-12")
                    .takes("closures ABANDONED_CORRECTION")),
        new State(
            "CLOSED_ABANDONED_FEE",
            "2025-04-10",
            c ->
                c.working()
                    .on("2025-03-05")
                    .takes("fee-notices")
                    .on("2025-04-09")
                    .takes("closures ABANDONED_FEE")),
        state("ARCHIVED", c -> c.working().on("2025-03-10").replied().takes("archivings")));
  }

  @Override
  public void close() {
    house.close();
  }

  private static State state(String name, Consumer<TableCases> made) {
    return new State(name, "2025-03-12", made);
  }

  private void made(State state) {
    on("2025-03-03");
    Map<String, Object> form = new LinkedHashMap<>(new ApplicationForm(ORGAN).body());
    id =
        read(house.client(APPLICANT).post().uri(PATH).bodyValue(form).exchange())
            .get("id")
            .asString();
    state.made().accept(this);
    on(state.day());
  }

  private TableCases received() {
    return takes("receipts");
  }

  private TableCases working() {
    return received().takes("assignments");
  }

  private TableCases on(String day) {
    house.dayIs(day);
    return this;
  }

  private TableCases consulted(String who) {
    return takes(who + "-consultations");
  }

  private TableCases correctionAsked() {
    return takes("correction-requests", Map.of("points", "名称不明", "deadline", "2025-03-11"));
  }

  private TableCases approved() {
    return takes("drafts").reviewed();
  }

  private TableCases reviewed() {
    read(post(OTHER, "reviews", commands.get("reviews")));
    return this;
  }

  private TableCases replied() {
    return approved().takes("replies");
  }

  /** A reconsideration orders a new reply. */
  private TableCases corrected() {
    JsonNode remedy =
        read(
            house
                .client(OFFICER)
                .post()
                .uri("/api/v1/remedies")
                .bodyValue(Map.of("application", id, "type", "RECONSIDERATION"))
                .exchange());
    read(
        house
            .client(OFFICER)
            .post()
            .uri("/api/v1/remedies/" + remedy.get("id").asString() + "/decisions")
            .header("If-Match", "\"1\"")
            .bodyValue(Map.of("result", "CORRECTED"))
            .exchange());
    return this;
  }

  private TableCases takes(String command) {
    return takes(command, commands.get(command));
  }

  private TableCases takes(String command, Object body) {
    read(post(OFFICER, command.split(" ")[0], body));
    return this;
  }

  private ResponseSpec post(String token, String resource, Object body) {
    RequestBodySpec call =
        house
            .client(token)
            .post()
            .uri(PATH + "/" + id + "/" + resource)
            .header("If-Match", "\"" + version() + "\"");
    if (body instanceof byte[] file) {
      call.contentType(MediaType.APPLICATION_OCTET_STREAM)
          .header("Content-Disposition", "attachment; filename=\"a.pdf\"")
          .bodyValue(file);
    } else if (body != null) {
      call.bodyValue(body);
    }
    return call.exchange();
  }

  private long version() {
    return house.get(ReadApplication.class).handle(id).block().version();
  }

  private static String result(ResponseSpec answer) {
    var said = answer.expectBody().returnResult();
    return said.getStatus().is2xxSuccessful()
        ? "lawful"
        : JsonMapper.shared().readTree(said.getResponseBody()).get("code").asString();
  }

  private static JsonNode read(ResponseSpec answer) {
    return ApplicationCalls.json(answer);
  }

  private static Map<String, Object> commandsOfTheTable() {
    Map<String, Object> all = new LinkedHashMap<>();
    all.put("receipts", null);
    all.put("assignments", Map.of("to", "officer-a"));
    all.put("correction-requests", Map.of("points", "名称不明", "deadline", "2025-05-30"));
    all.put("attachments", FILE);
    all.put("corrections", Map.of("description", "补正后的描述"));
    all.put("third-party-consultations", Map.of("thirdParty", "甲", "delivered", "2025-04-30"));
    all.put("third-party-answers", Map.of("thirdParty", "甲", "answer", "AGREES"));
    all.put("agency-consultations", Map.of("agency", "乙", "delivered", "2025-04-30"));
    all.put("agency-answers", Map.of("agency", "乙", "answer", "AGREES"));
    all.put("reason-requests", Map.of("reasons", "数量明显超过合理范围"));
    all.put("reasons", Map.of("reasons", "研究需要"));
    all.put("deferrals", Map.of("until", "2025-06-30", "reasons", "数量大"));
    all.put("extensions", Map.of("workingDays", 5, "approvedBy", "负责人"));
    all.put("fee-notices", Map.of("basis", "BY_ITEM", "quantity", 12));
    all.put("fee-payments", Map.of("amount", "200"));
    all.put(
        "searches", Map.of("systems", List.of("档案室"), "keywords", List.of("预算"), "result", "无"));
    all.put("drafts", Map.of("outcome", "REPEAT", "text", "不予重复处理"));
    all.put("reviews", Map.of("approved", true, "note", "同意"));
    all.put("replies", Map.of());
    all.put("ratings", Map.of("rating", "SATISFIED"));
    all.put("withdrawals", null);
    all.put("closures ABANDONED_CORRECTION", Map.of("outcome", "ABANDONED_CORRECTION"));
    all.put("closures ABANDONED_FEE", Map.of("outcome", "ABANDONED_FEE"));
    all.put("closures OTHER_CLOSED", Map.of("outcome", "OTHER_CLOSED"));
    all.put("outcome-corrections", Map.of("outcome", "GRANT", "reason", "登记错误"));
    all.put("archivings", null);
    return all;
  }
}
