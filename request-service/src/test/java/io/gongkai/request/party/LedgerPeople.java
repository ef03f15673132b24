package io.gongkai.request.party;

import io.gongkai.request.DatedHouse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.bson.Document;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A person in lines of a ledger. */
record LedgerPeople(DatedHouse house, String organ) {
  static final String NAME = "欧阳查无";
  static final String NUMBER = "44538119640622937X";
  static final String PHONE = "13700001234";
  static final List<String> WORDS = List.of(NAME, NUMBER, PHONE, "城中路九号", "查无此人的事", "补正后的查无");

  private static final JsonMapper JSON = JsonMapper.shared();

  /** From the form to the end of the case. */
  static List<String> lines(String organ) {
    String head = "{'kind':'request.%s','organ':'" + organ + "','ref':'A1','at':'%s'%s}";
    return List.of(
            head.formatted(
                "submitted",
                "2025-03-03",
                ",'channel':'IN_PERSON','applicant':{'category':'NATURAL_PERSON','name':'"
                    + NAME
                    + "','document':{'type':'RESIDENT_ID','number':'"
                    + NUMBER
                    + "'},'phone':'"
                    + PHONE
                    + "','address':'城中路九号'},'subject':'查无此人的事','description':'关于查无此人的事','delivery':'PAPER'"),
            head.formatted("received", "2025-03-03", ""),
            head.formatted(
                "correction-requested", "2025-03-04", ",'points':'请明确','deadline':'2025-03-20'"),
            head.formatted("corrected", "2025-03-05", ",'description':'补正后的查无'"),
            head.formatted(
                "replied", "2025-03-10", ",'outcome':'GRANT','documentNumber':'旧字〔2025〕7号'"))
        .stream()
        .map(line -> line.replace('\'', '"'))
        .toList();
  }

  /** A message and its answer. */
  static List<String> message(String organ) {
    String head = "{'kind':'message.%s','organ':'" + organ + "','ref':'M1','at':'2025-03-03',%s}";
    return List.of(
            head.formatted(
                "received", "'source':'HOTLINE_12345','subject':'查无此人的事','text':'城中路九号'"),
            head.formatted("replied", "'text':'补正后的查无'"))
        .stream()
        .map(line -> line.replace('\'', '"'))
        .toList();
  }

  /** What became of each line: its result, or the code of its refusal. */
  List<String> taken() {
    return taken(lines(organ));
  }

  List<String> taken(List<String> lines) {
    StringBuilder body = new StringBuilder();
    int number = 0;
    for (String line : lines) {
      body.append(JSON.writeValueAsString(Map.of("line", ++number, "text", line))).append('\n');
    }
    byte[] answer =
        house
            .client("o~operator~")
            .post()
            .uri("/internal/ledger/lines")
            .contentType(MediaType.APPLICATION_NDJSON)
            .accept(MediaType.APPLICATION_NDJSON)
            .bodyValue(body.toString())
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    List<String> results = new ArrayList<>();
    for (String one : new String(answer, java.nio.charset.StandardCharsets.UTF_8).split("\n")) {
      JsonNode node = JSON.readTree(one);
      String code = node.path("code").asString("");
      results.add(code.isEmpty() ? node.get("result").asString() : code);
    }
    return results;
  }

  /** Erases by name and document, as an operator does on order of the organ. */
  ResponseSpec erased(String token, String name) {
    return house
        .client(token)
        .post()
        .uri("/internal/people/erasures")
        .bodyValue(
            Map.of(
                "organ",
                organ,
                "category",
                "NATURAL_PERSON",
                "name",
                name,
                "document",
                Map.of("type", "RESIDENT_ID", "number", NUMBER),
                "ground",
                "PURPOSE_REACHED"))
        .exchange();
  }

  /** The cases of the organ, as its head sees them. */
  JsonNode cases() {
    byte[] list =
        house
            .client("h~head~" + organ)
            .get()
            .uri("/api/v1/applications?organ=" + organ)
            .exchange()
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JSON.readTree(list).get("items");
  }

  /** Every document of the store. */
  String store() {
    var database = house.get(com.mongodb.reactivestreams.client.MongoDatabase.class);
    return Flux.from(database.listCollectionNames())
        .flatMap(name -> database.getCollection(name).find())
        .map(Document::toJson)
        .collect(Collectors.joining())
        .block();
  }
}
