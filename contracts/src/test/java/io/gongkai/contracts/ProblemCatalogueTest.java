package io.gongkai.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class ProblemCatalogueTest {

  private static final Path PAGES = Path.of("../docs/problems");
  private static final Map<String, String> RETRY =
      Map.of(
          "no",
              "再次提交不会改变结果；请先更改请求或对象的状态。 A retry does not help; change the request or the state first.",
          "later", "可以稍后原样再试。 The same request may be sent again later.",
          "after-reading", "读取最新版本后可以再试。 Read the newest version, then try again.",
          "after-login", "登录后可以再试。 Log in, then try again.");

  private final List<JsonNode> problems =
      List.copyOf(Wire.read(Path.of("src/main/resources/problems.json")).values());

  @Test
  void codes_are_unique_and_have_a_page_each() {
    assertThat(problems.stream().map(ProblemCatalogueTest::code)).doesNotHaveDuplicates();
    assertThat(
            Wire.files(PAGES, ".md").stream()
                .map(page -> page.getFileName().toString().replace(".md", "")))
        .containsExactlyInAnyOrderElementsOf(
            problems.stream().map(ProblemCatalogueTest::code).toList());
  }

  @Test
  void every_page_says_what_the_catalogue_says() {
    for (JsonNode problem : problems) {
      assertThat(Wire.text(PAGES.resolve(code(problem) + ".md")))
          .as(code(problem))
          .isEqualTo(page(problem));
    }
  }

  @Test
  void every_code_of_rejection_of_the_ledger_is_in_the_catalogue() {
    assertThat(problems.stream().map(ProblemCatalogueTest::code))
        .contains(
            ("bad-json unknown-kind unknown-field missing-field bad-value bad-date bad-amount"
                    + " unknown-subject before-last-step recorded-before-at step-not-lawful"
                    + " already-closed not-received correction-only-once correction-too-late"
                    + " not-awaiting-correction extension-too-late extension-over-20"
                    + " consultation-open reasons-not-asked correction-missing third-party-missing"
                    + " override-required abandonment-too-early no-fee-before-2021"
                    + " reconsideration-first reconsideration-missing number-taken not-yours")
                .split(" "));
  }

  private static String code(JsonNode problem) {
    return problem.get("code").asString();
  }

  private static String page(JsonNode problem) {
    return """
    # %s

    | | |
    | --- | --- |
    | 中文 | %s |
    | English | %s |
    | HTTP | %s |
    | 依据 · article | %s |

    %s

    重试 · retry: %s
    """
        .formatted(
            code(problem),
            problem.get("zh").asString(),
            problem.get("en").asString(),
            problem.get("status").asInt(),
            problem.has("article") ? problem.get("article").asString() : "—",
            problem.get("detail").asString(),
            RETRY.get(problem.get("retry").asString()));
  }
}
