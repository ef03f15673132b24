package io.gongkai.disclosure;

import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.reactive.server.WebTestClient;

/** An organ of its own for a test, with the people who work there. */
public final class City {

  private static final AtomicInteger NEXT = new AtomicInteger(880_001);

  public final String organ;

  private City(String organ) {
    this.organ = organ;
  }

  /** A city that no other test knows. */
  public static City founded() {
    String division = Integer.toString(NEXT.getAndIncrement());
    City city = new City(division + "-BGS");
    RunningService.as("ops", "operator", "none")
        .post()
        .uri("/api/v1/organs")
        .bodyValue(
            Map.of(
                "code", city.organ, "name", "某市人民政府办公室", "level", "OFFICE", "division", division))
        .exchange()
        .expectStatus()
        .isCreated();
    return city;
  }

  public WebTestClient clerk() {
    return RunningService.as("clerk", "clerk", organ);
  }

  public WebTestClient reviewer() {
    return RunningService.as("reviewer", "reviewer", organ);
  }

  public WebTestClient editor() {
    return RunningService.as("editor", "editor", organ);
  }

  /** A draft of the clerk; answers with the place of the new document. */
  public String drafts(Map<String, Object> more) {
    Map<String, Object> body =
        new java.util.HashMap<>(
            Map.of("organ", organ, "type", "NORMATIVE_DOCUMENT", "title", "关于印发办法的通知"));
    body.put("category", 1);
    body.putAll(more);
    return clerk()
        .post()
        .uri("/api/v1/documents")
        .bodyValue(body)
        .exchange()
        .expectStatus()
        .isCreated()
        .returnResult(Void.class)
        .getResponseHeaders()
        .getFirst("Location");
  }

  /** A step of a document that is expected to succeed. */
  public WebTestClient.BodyContentSpec step(
      WebTestClient who, String place, int version, String step, Map<String, Object> body) {
    return tried(who, place, version, step, body).expectStatus().isOk().expectBody();
  }

  /** A step of a document, however it ends. */
  public WebTestClient.ResponseSpec tried(
      WebTestClient who, String place, int version, String step, Map<String, Object> body) {
    return who.post()
        .uri(place + "/" + step)
        .header("If-Match", "\"" + version + "\"")
        .bodyValue(body)
        .exchange();
  }

  /** A document of today, reviewed and published. */
  public String publishes(Map<String, Object> more) {
    String place = drafts(more);
    step(reviewer(), place, 1, "reviews", Map.of("mayBePublic", true));
    step(editor(), place, 2, "publications", Map.of());
    return place;
  }
}
