package io.gongkai.request.application;

import io.gongkai.request.DatedHouse;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Cases that are made over HTTP up to their reply, for what comes after it. */
public final class ReadyCases {
  private final DatedHouse house;
  private final String organ;

  public ReadyCases(DatedHouse house, String organ) {
    this.house = house;
    this.organ = organ;
    house.knows(organ, null);
    house.prints(organ);
  }

  /** Received on a day and answered on another; that is the day then. */
  public String replied(String received, String on, String outcome) {
    house.dayIs(received);
    JsonNode made =
        ApplicationCalls.json(
            house
                .client(officer("a"))
                .post()
                .uri(ApplicationCalls.PATH)
                .bodyValue(new ApplicationForm(organ).body())
                .exchange());
    String id = made.get("id").asString();
    step("a", id, "receipts", Map.of());
    step("a", id, "assignments", Map.of("to", "a"));
    house.dayIs(on);
    replies(id, outcome);
    return id;
  }

  /** Drafts, reviews and issues a reply. */
  public void replies(String id, String outcome) {
    step("a", id, "drafts", Map.of("outcome", outcome, "text", "答复内容"));
    step("b", id, "reviews", Map.of("approved", true, "note", "同意"));
    step("a", id, "replies", Map.of());
  }

  /** Files a remedy today. */
  public String remedy(String application, String type) {
    JsonNode filed =
        ApplicationCalls.json(
            house
                .client(officer("a"))
                .post()
                .uri("/api/v1/remedies")
                .bodyValue(Map.of("application", application, "type", type))
                .exchange());
    return filed.get("id").asString();
  }

  private void step(String who, String id, String resource, Map<String, Object> body) {
    long version = house.get(ReadApplication.class).handle(id).block().version();
    var call =
        house
            .client(officer(who))
            .post()
            .uri(ApplicationCalls.PATH + "/" + id + "/" + resource)
            .header("If-Match", "\"" + version + "\"");
    ApplicationCalls.json(
        body.isEmpty() && !resource.equals("replies")
            ? call.exchange()
            : call.bodyValue(body).exchange());
  }

  private String officer(String name) {
    return name + "~clerk.reviewer.head~" + organ;
  }
}
