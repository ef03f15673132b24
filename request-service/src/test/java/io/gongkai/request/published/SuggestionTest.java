package io.gongkai.request.published;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.kit.project.ReadModels;
import io.gongkai.request.RequestHouse;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.reactive.server.WebTestClient.ResponseSpec;
import reactor.core.publisher.Flux;
import tools.jackson.databind.json.JsonMapper;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SuggestionTest {
  private static final LocalDate DAY = LocalDate.of(2025, 3, 3);

  private final Titles titles = RequestHouse.get(Titles.class);
  private final String organ = UUID.randomUUID().toString();
  private String shelf = "";

  @BeforeEach
  void an_organ_publishes() {
    shelf = RequestHouse.get(ReadModels.class).current(FindPublished.MODEL).block().collection();
    show("a", "关于公开本级二〇二四年财政预算执行情况的报告", 2);
    show("b", "关于公开本级二〇二三年财政预算执行情况的报告", 2);
    show("c", "关于印发城市绿化管理办法的通知", 2);
  }

  @Test
  void what_is_public_is_offered_to_anybody_best_first() {
    assertThat(suggested("申请公开二〇二四年预算执行情况")).startsWith("a").contains("b").doesNotContain("c");
    assertThat(suggested("绿化管理办法")).containsExactly("c");
    assertThat(suggested("养老金发放名单")).isEmpty();
  }

  @Test
  void what_is_withdrawn_is_offered_no_longer_and_late_news_does_not_bring_it_back() {
    titles.hide(shelf, id("c"), 3).block();
    show("c", "关于印发城市绿化管理办法的通知", 2);
    assertThat(suggested("绿化管理办法")).isEmpty();
    show("c", "关于印发城市绿化管理办法的通知", 4);
    assertThat(suggested("绿化管理办法")).containsExactly("c");
  }

  @Test
  void a_word_of_every_title_finds_nothing_by_itself() {
    Flux.range(0, 60)
        .concatMap(i -> titles.show(shelf, document("n" + i, title(i)), Bigrams.of(title(i)), 1))
        .blockLast();
    assertThat(titles.sample(shelf, 1000).block().telling(List.of("通知", "绿化")))
        .containsExactly("绿化");
  }

  @Test
  void shelves_that_show_the_same_have_the_same_digest_whatever_the_order() {
    String one = "digest_" + UUID.randomUUID();
    String two = "digest_" + UUID.randomUUID();
    Flux.concat(
            titles.show(one, document("x", "甲乙"), Bigrams.of("甲乙"), 1),
            titles.hide(one, id("x"), 2),
            titles.show(one, document("y", "丙丁"), Bigrams.of("丙丁"), 1),
            titles.show(two, document("y", "丙丁"), Bigrams.of("丙丁"), 1),
            titles.hide(two, id("x"), 2),
            titles.show(two, document("x", "甲乙"), Bigrams.of("甲乙"), 1))
        .blockLast();
    assertThat(titles.digest(one).block()).isEqualTo(titles.digest(two).block());
    titles.drop(two).block();
    assertThat(titles.digest(one).block()).isNotEqualTo(titles.digest(two).block());
  }

  @Test
  void words_come_in_a_body_and_nothing_else_is_taken() {
    ask(Map.of("words", " ")).expectStatus().isBadRequest();
    ask(Map.of("words", "x".repeat(5001))).expectStatus().isBadRequest();
    ask(Map.of("words", "预算", "purpose", "x")).expectStatus().isBadRequest();
    RequestHouse.client(null)
        .get()
        .uri("/api/v1/application-suggestions?words=x")
        .exchange()
        .expectStatus()
        .isEqualTo(405);
  }

  private void show(String name, String title, long sequence) {
    titles.show(shelf, document(name, title), Bigrams.of(title), sequence).block();
  }

  private PublishedDocument document(String name, String title) {
    return new PublishedDocument(id(name), organ, title, null, "/api/v1/documents/" + name, DAY);
  }

  private static String title(int i) {
    return "关于印发第" + i + "号文件的通知";
  }

  private String id(String name) {
    return organ + "/" + name;
  }

  private List<String> suggested(String words) {
    byte[] body =
        ask(Map.of("words", words, "organ", organ))
            .expectStatus()
            .isOk()
            .expectBody()
            .returnResult()
            .getResponseBody();
    return JsonMapper.shared()
        .readTree(body)
        .get("items")
        .valueStream()
        .map(each -> each.get("id").asString())
        .map(each -> each.substring(each.indexOf('/') + 1))
        .toList();
  }

  private static ResponseSpec ask(Map<String, Object> body) {
    return RequestHouse.client(null)
        .post()
        .uri("/api/v1/application-suggestions")
        .bodyValue(body)
        .exchange();
  }
}
