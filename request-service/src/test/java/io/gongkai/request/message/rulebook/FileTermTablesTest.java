package io.gongkai.request.message.rulebook;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.message.domain.MessageSource;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The table that comes with the product. */
class FileTermTablesTest {
  private final ClassPathResource file = new ClassPathResource("rulebook/message-terms.json");
  private final FileTermTables tables = new FileTermTables(file);

  @Test
  void every_source_has_a_row_of_its_own() throws Exception {
    JsonNode rows = JsonMapper.shared().readTree(file.getInputStream()).get("rows");
    Set<MessageSource> named = EnumSet.noneOf(MessageSource.class);
    rows.forEach(
        row -> {
          if (row.hasNonNull("source")) {
            named.add(MessageSource.valueOf(row.get("source").asString()));
          }
        });
    assertThat(named).containsExactlyInAnyOrder(MessageSource.values());
  }

  @ParameterizedTest
  @CsvSource({
    "ERROR_REPORT, 3",
    "PORTAL_CONSULTATION, 5",
    "ONLINE_INTERVIEW, 5",
    "PEOPLE_CN, 10",
    "OPINION_COLLECTION, 15",
    "HOTLINE_12345, 15",
  })
  void a_message_without_a_type_has_the_limit_of_its_source(MessageSource source, int days) {
    assertThat(tables.current().workingDays(source, null)).isEqualTo(days);
  }
}
