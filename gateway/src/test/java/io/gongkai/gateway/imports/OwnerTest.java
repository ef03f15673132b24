package io.gongkai.gateway.imports;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.testkit.SourceRules;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class OwnerTest {

  @Test
  void every_kind_of_the_ledger_goes_to_the_owner_that_the_table_names() throws Exception {
    Path table = SourceRules.repository().resolve("contracts/src/main/resources/ledger/kinds.json");
    JsonNode kinds = JsonMapper.builder().build().readTree(Files.readString(table)).path("kinds");
    assertThat(kinds.size()).isGreaterThan(30);
    kinds
        .properties()
        .forEach(
            kind ->
                assertThat(Owner.of(kind.getKey()).map(Owner::service))
                    .as(kind.getKey())
                    .contains(kind.getValue().path("owner").asString()));
  }
}
