package io.gongkai.request.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.PeopleHouse;
import io.gongkai.request.organ.HearOfOrgan;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.http.MediaType;
import org.springframework.test.web.reactive.server.EntityExchangeResult;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;

class MessageOverHttpTest {

  private final String city = "c" + UUID.randomUUID().toString().substring(0, 8);
  private final String office = city + "-BGS";
  private final String school = city + "-JYJ";
  private final String zhang = "zhang~citizen~";
  private final String clerk = "clerk~clerk~" + office;
  private final String supervisor = "boss~supervisor~" + city;

  @BeforeEach
  void the_organs_are_known() {
    HearOfOrgan hear = PeopleHouse.get(HearOfOrgan.class);
    hear.handle(new HearOfOrgan.Command(city, null)).block();
    hear.handle(new HearOfOrgan.Command(office, city)).block();
    hear.handle(new HearOfOrgan.Command(school, city)).block();
  }

  @Test
  void a_message_goes_from_its_writer_to_the_organ_and_back() {
    String id = written();
    step(clerk, id, 1, "assignments", Map.of("to", school)).expectStatus().isOk();
    step("teacher~clerk~" + school, id, 2, "drafts", Map.of("text", "您好，已办结"))
        .expectStatus()
        .isOk();
    Map<String, Object> approval = Map.of("approved", true, "note", "同意");
    step("rector~reviewer~" + school, id, 3, "reviews", approval).expectStatus().isOk();
    step("teacher~clerk~" + school, id, 4, "replies", null).expectStatus().isOk();
    step(zhang, id, 5, "ratings", Map.of("rating", "SATISFIED")).expectStatus().isOk();
    PeopleHouse.client(zhang)
        .get()
        .uri("/api/v1/messages/" + id)
        .exchange()
        .expectHeader()
        .valueEquals("ETag", "\"6\"")
        .expectBody()
        .jsonPath("$.message.state")
        .isEqualTo("RATED")
        .jsonPath("$.message.responsible")
        .isEqualTo(school)
        .jsonPath("$.subject")
        .isEqualTo("路灯不亮")
        .jsonPath("$.reply")
        .isEqualTo("您好，已办结");
  }

  @Test
  void who_may_not_know_of_it_gets_404_and_who_may_not_do_it_403() {
    String id = written();
    get("li~citizen~", id).expectStatus().isNotFound();
    get("other~clerk~elsewhere", id).expectStatus().isNotFound();
    get("machine~operator~", id).expectStatus().isForbidden();
    get(null, id).expectStatus().isUnauthorized();
    get(supervisor, id).expectStatus().isOk();
    step(supervisor, id, 1, "declines", Map.of("reason", "ADVERT")).expectStatus().isForbidden();
    step(zhang, id, 1, "drafts", Map.of("text", "我")).expectStatus().isForbidden();
    step(clerk, id, 1, "ratings", Map.of("rating", "SATISFIED")).expectStatus().isForbidden();
  }

  @Test
  void who_supervises_but_does_not_answer_sees_masks_and_no_contact() {
    String id = written();
    get(clerk, id)
        .expectBody()
        .jsonPath("$.text")
        .isEqualTo("三天了，致电13900000469")
        .jsonPath("$.contact")
        .isEqualTo("13900000470");
    for (String token : List.of(supervisor, "e~editor~" + office)) {
      get(token, id)
          .expectBody()
          .jsonPath("$.text")
          .isEqualTo("三天了，致电139****0469")
          .jsonPath("$.contact")
          .doesNotExist();
    }
  }

  @Test
  void a_refusal_names_the_state_and_what_is_lawful() {
    String id = written();
    step(clerk, id, 1, "declines", Map.of("reason", "DUPLICATE")).expectStatus().isOk();
    step(clerk, id, 2, "drafts", Map.of("text", "答复"))
        .expectStatus()
        .isEqualTo(409)
        .expectHeader()
        .contentType(MediaType.APPLICATION_PROBLEM_JSON)
        .expectBody()
        .jsonPath("$.code")
        .isEqualTo("already-closed")
        .jsonPath("$.state")
        .isEqualTo("DECLINED")
        .jsonPath("$.lawful.length()")
        .isEqualTo(0);
  }

  @Test
  void a_step_needs_the_version_that_was_seen() {
    String id = written();
    PeopleHouse.client(clerk)
        .post()
        .uri("/api/v1/messages/" + id + "/declines")
        .bodyValue(Map.of("reason", "ADVERT"))
        .exchange()
        .expectStatus()
        .isEqualTo(428);
    step(clerk, id, 7, "declines", Map.of("reason", "ADVERT")).expectStatus().isEqualTo(412);
  }

  @Test
  void the_same_key_creates_one_message() {
    String key = UUID.randomUUID().toString();
    assertThat(written(zhang, "PORTAL_COMPLAINT", key))
        .isEqualTo(written(zhang, "PORTAL_COMPLAINT", key));
  }

  @Test
  void a_citizen_writes_on_the_pages_of_this_platform_only_and_to_known_organs() {
    write(zhang, office, "HOTLINE_12345", null).expectStatus().isBadRequest();
    write(clerk, office, "HOTLINE_12345", null).expectStatus().isCreated();
    write(zhang, office, "ONLINE_INTERVIEW", null).expectStatus().isBadRequest();
    write(clerk, office, "ONLINE_INTERVIEW", null).expectStatus().isCreated();
    write(clerk, office, "OPINION_COLLECTION", null).expectStatus().isCreated();
    write(zhang, "nowhere", "MAYOR_MAILBOX", null).expectStatus().isNotFound();
    write("other~clerk~elsewhere", office, "HOTLINE_12345", null).expectStatus().isForbidden();
  }

  @Test
  void lists_are_paged_and_show_each_reader_their_own() {
    for (int i = 0; i < 5; i++) {
      written();
    }
    assertThat(listed(clerk, "?limit=2")).hasSize(5);
    assertThat(listed(supervisor, "?organ=" + office)).hasSize(5);
    assertThat(listed(supervisor, "?organ=elsewhere")).isEmpty();
    assertThat(listed(clerk, "?state=DECLINED")).isEmpty();
    assertThat(listed("li~citizen~", "?organ=" + office)).isEmpty();
    PeopleHouse.client(clerk)
        .get()
        .uri("/api/v1/messages?colour=red")
        .exchange()
        .expectStatus()
        .isBadRequest();
  }

  private List<String> listed(String token, String query) {
    List<String> found = new java.util.ArrayList<>();
    String next = null;
    do {
      String uri = "/api/v1/messages" + query + (next == null ? "" : "&cursor=" + next);
      Map<?, ?> page =
          PeopleHouse.client(token)
              .get()
              .uri(uri)
              .exchange()
              .expectStatus()
              .isOk()
              .expectBody(Map.class)
              .returnResult()
              .getResponseBody();
      ((List<?>) page.get("items"))
          .forEach(item -> found.add((String) ((Map<?, ?>) item).get("id")));
      next = (String) page.get("next");
    } while (next != null);
    return found;
  }

  private String written() {
    return written(zhang, "PORTAL_COMPLAINT", UUID.randomUUID().toString());
  }

  private String written(String token, String source, String key) {
    EntityExchangeResult<Map> answer =
        write(token, office, source, key)
            .expectStatus()
            .isCreated()
            .expectBody(Map.class)
            .returnResult();
    return (String) answer.getResponseBody().get("id");
  }

  private ResponseSpec write(String token, String organ, String source, String key) {
    return PeopleHouse.client(token)
        .post()
        .uri("/api/v1/messages")
        .headers(
            headers -> {
              if (key != null) {
                headers.set("Idempotency-Key", key);
              }
            })
        .bodyValue(
            Map.of(
                "organ",
                organ,
                "source",
                source,
                "subject",
                "路灯不亮",
                "text",
                "三天了，致电13900000469",
                "contact",
                "13900000470"))
        .exchange();
  }

  private static ResponseSpec get(String token, String id) {
    return PeopleHouse.client(token).get().uri("/api/v1/messages/" + id).exchange();
  }

  private static ResponseSpec step(
      String token, String id, long version, String noun, Map<String, ?> body) {
    var call =
        PeopleHouse.client(token)
            .post()
            .uri("/api/v1/messages/" + id + "/" + noun)
            .header("If-Match", "\"" + version + "\"");
    return body == null ? call.exchange() : call.bodyValue(body).exchange();
  }
}
