package io.gongkai.request.remedy;

import io.gongkai.request.PeopleHouse;
import io.gongkai.request.remedy.domain.Act;
import io.gongkai.request.remedy.domain.AttackedCase;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class RemedyOverHttpTest {

  private static final String PATH = "/api/v1/remedies";
  private final String organ = "o" + UUID.randomUUID();
  private final String clerk = "clerk~clerk~" + organ;
  private final String application =
      "app-" + UUID.randomUUID().toString().replaceAll("[^a-f2-7]", "a").substring(0, 26);

  @BeforeEach
  void an_application_was_refused() {
    Act refusal = Act.told(LocalDate.of(2024, 3, 1), Act.Way.RECONSIDERATION_FIRST);
    PeopleHouse.CASES.put(
        application,
        new AttackedCase(
            organ,
            application,
            "zhang",
            LocalDate.of(2024, 2, 1),
            LocalDate.of(2024, 3, 7),
            List.of(refusal)));
  }

  @Test
  void a_remedy_is_registered_and_decided_by_the_staff_of_the_organ() {
    String id = filed();
    post(clerk, PATH + "/" + id + "/decisions", Map.of("result", "UPHELD"), "\"1\"")
        .expectStatus()
        .isOk()
        .expectBody()
        .jsonPath("$.state")
        .isEqualTo("DECIDED");
    get("zhang~citizen~", PATH + "/" + id).expectStatus().isOk();
    get("zhang~citizen~", PATH + "?application=" + application)
        .expectBody()
        .jsonPath("$.items.length()")
        .isEqualTo(1);
  }

  @Test
  void a_refusal_cites_the_article_and_the_lawful_way() {
    post(clerk, PATH, body("LITIGATION_DIRECT", "2024-04-01"), null)
        .expectStatus()
        .isEqualTo(409)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("reconsideration-first")
        .jsonPath("$.article")
        .value(text -> org.assertj.core.api.Assertions.assertThat((String) text).contains("行政复议法"))
        .jsonPath("$.lawful[0]")
        .isEqualTo("RECONSIDERATION");
  }

  @Test
  void who_may_not_know_of_it_gets_404_and_who_may_not_do_it_403() {
    String id = filed();
    get(null, PATH + "/" + id).expectStatus().isUnauthorized();
    get("li~citizen~", PATH + "/" + id).expectStatus().isNotFound();
    get("other~head~elsewhere", PATH + "/" + id).expectStatus().isNotFound();
    get("machine~operator~", PATH + "/" + id).expectStatus().isForbidden();
    post("other~clerk~elsewhere", PATH, body("RECONSIDERATION", "2024-04-01"), null)
        .expectStatus()
        .isNotFound();
    post("zhang~citizen~", PATH, body("RECONSIDERATION", "2024-04-01"), null)
        .expectStatus()
        .isForbidden();
    post("r~reviewer~" + organ, PATH + "/" + id + "/decisions", Map.of("result", "OTHER"), "\"1\"")
        .expectStatus()
        .isForbidden();
  }

  @Test
  void nothing_is_filed_or_decided_tomorrow() {
    String tomorrow = LocalDate.now().plusDays(3).toString();
    post(clerk, PATH, body("RECONSIDERATION", tomorrow), null)
        .expectStatus()
        .isBadRequest()
        .expectBody()
        .jsonPath("$.pointer")
        .isEqualTo("/filedOn");
  }

  @Test
  void a_list_shows_the_organs_in_sight() {
    filed();
    get(clerk, PATH).expectBody().jsonPath("$.items.length()").isEqualTo(1);
    get(clerk, PATH + "?state=DECIDED").expectBody().jsonPath("$.items.length()").isEqualTo(0);
    get("machine~operator~", PATH).expectStatus().isForbidden();
  }

  private String filed() {
    Map<?, ?> made =
        post(clerk, PATH, body("RECONSIDERATION", "2024-04-01"), null)
            .expectStatus()
            .isCreated()
            .expectBody(Map.class)
            .returnResult()
            .getResponseBody();
    return (String) made.get("id");
  }

  private Map<String, String> body(String type, String on) {
    return Map.of("application", application, "type", type, "filedOn", on);
  }

  private static ResponseSpec get(String token, String uri) {
    return PeopleHouse.client(token).get().uri(uri).exchange();
  }

  private static ResponseSpec post(
      String token, String uri, Map<String, String> body, String ifMatch) {
    return PeopleHouse.client(token)
        .post()
        .uri(uri)
        .headers(
            headers -> {
              if (ifMatch != null) {
                headers.set("If-Match", ifMatch);
              }
            })
        .bodyValue(body)
        .exchange();
  }
}
