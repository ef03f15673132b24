package io.gongkai.request;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.reactivestreams.client.MongoDatabase;
import io.gongkai.request.FuzzBodies.Broken;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.bson.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import reactor.core.publisher.Flux;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Every request body the service says it takes, broken in every way its schema allows to think of:
 * only 4xx problems, and the store holds the same afterwards. New routes are met by themselves.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class BodyFuzzTest {
  private static final String EVERYBODY =
      "fuzz~clerk.reviewer.head.editor.supervisor.operator~990001-FUZZ";
  private static final DatedHouse HOUSE = new DatedHouse("2025-03-03");
  private static final HttpClient CLIENT =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  @AfterAll
  static void the_house_is_closed() {
    HOUSE.close();
    CLIENT.close();
  }

  @Test
  void a_broken_body_is_a_problem_of_its_sender_and_leaves_nothing_behind() throws Exception {
    HOUSE.knows("990001-FUZZ", null);
    String id = submitted();
    JsonNode api = JsonMapper.shared().readTree(get("/v3/api-docs"));
    FuzzBodies bodies = new FuzzBodies(api);
    Map<String, Long> before = held();
    List<String> wrong = new ArrayList<>();
    int tried = 0;
    for (FuzzBodies.Route route : bodies.routes()) {
      for (Broken broken : bodies.broken(route)) {
        tried++;
        HttpResponse<String> answer = send(route, route.path().replaceAll("\\{\\w+}", id), broken);
        if (!isProblem(answer)) {
          wrong.add(
              route.method() + " " + route.path() + " · " + broken.how() + " · " + shown(answer));
        }
      }
    }
    System.getLogger("fuzz").log(System.Logger.Level.INFO, "{0} broken bodies", tried);
    assertThat(wrong).isEmpty();
    assertThat(held()).isEqualTo(before);
    assertThat(bodies.routes()).hasSizeGreaterThan(30);
    assertThat(tried).isGreaterThan(bodies.routes().size() * 12);
  }

  private static boolean isProblem(HttpResponse<String> answer) {
    return answer.statusCode() >= 400
        && answer.statusCode() < 500
        && answer.headers().firstValue("content-type").orElse("").contains("problem+json")
        && answer.body().contains("\"code\"");
  }

  private static String shown(HttpResponse<String> answer) {
    String body = answer.body();
    return answer.statusCode() + " " + body.substring(0, Math.min(160, body.length()));
  }

  private static HttpResponse<String> send(FuzzBodies.Route route, String path, Broken broken)
      throws Exception {
    return CLIENT.send(
        request(path)
            .header("Content-Type", broken.type())
            .header("If-Match", "\"1\"")
            .method(route.method(), HttpRequest.BodyPublishers.ofByteArray(broken.body()))
            .build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private static String get(String path) throws Exception {
    return CLIENT.send(request(path).build(), HttpResponse.BodyHandlers.ofString()).body();
  }

  private static HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(HOUSE.address() + path))
        .header("Authorization", "Bearer " + EVERYBODY);
  }

  private static String submitted() throws Exception {
    String form =
        """
        {"organ": "990001-FUZZ", "channel": "IN_PERSON", "applicant": {"category": "NATURAL_PERSON",
        "name": "王小明", "document": {"type": "RESIDENT_ID", "number": "445381196406229373"},
        "phone": "13900000469"}, "subject": "预算", "description": "预算执行", "delivery": "EMAIL"}
        """;
    HttpResponse<String> made =
        CLIENT.send(
            request("/api/v1/applications")
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    return JsonMapper.shared().readTree(made.body()).get("id").asString();
  }

  /** Facts and documents of every collection. */
  private static Map<String, Long> held() {
    MongoDatabase store = HOUSE.get(MongoDatabase.class);
    Map<String, Long> held = new TreeMap<>();
    for (String name : Flux.from(store.listCollectionNames()).collectList().block()) {
      List<Document> all = Flux.from(store.getCollection(name).find()).collectList().block();
      if (all.isEmpty()) {
        continue; // a collection is made by whoever asks it first
      }
      held.put(name, (long) all.size());
      held.put(
          name + ".facts",
          all.stream().mapToLong(d -> d.getList("facts", Object.class, List.of()).size()).sum());
    }
    return held;
  }
}
