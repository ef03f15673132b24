package io.gongkai.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.testkit.SourceRules;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ProblemCodeTest {

  @Test
  void the_gateway_speaks_the_words_of_the_catalogue() throws Exception {
    Map<String, JsonNode> catalogue = new HashMap<>();
    Path file = SourceRules.repository().resolve("contracts/src/main/resources/problems.json");
    JsonMapper.builder()
        .build()
        .readTree(Files.readString(file))
        .forEach(problem -> catalogue.put(problem.path("code").asString(), problem));
    for (ProblemCode code : ProblemCode.values()) {
      JsonNode words = catalogue.get(code.code());
      assertThat(words).as(code.code()).isNotNull();
      assertThat(words.path("status").asInt()).isEqualTo(code.status());
      assertThat(words.path("zh").asString()).isEqualTo(code.title());
      assertThat(words.path("detail").asString()).isEqualTo(code.detail());
    }
  }

  @Test
  void a_status_without_a_code_of_its_own_is_somebodys_mistake() {
    assertThat(ProblemCode.of(404)).isEqualTo(ProblemCode.NOT_FOUND);
    assertThat(ProblemCode.of(418)).isEqualTo(ProblemCode.BAD_REQUEST);
    assertThat(ProblemCode.of(599)).isEqualTo(ProblemCode.INTERNAL_ERROR);
  }
}
