package io.gongkai.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;

class CodeListTest {

  private static final Path KINDS = Path.of("src/main/resources/ledger/kinds.json");

  @Test
  void every_row_says_code_words_basis_and_dates() {
    for (Path list : Wire.files(Path.of("codes"), ".json")) {
      JsonNode rows = Wire.read(list);
      assertThat(rows.values()).as("%s", list).isNotEmpty();
      for (JsonNode row : rows.values()) {
        assertThat(row.propertyNames())
            .as("%s", row)
            .contains("code", "zh", "en", "basis", "since", "until");
        assertThat(row.get("zh").asString()).isNotBlank();
        assertThat(row.get("en").asString()).isNotBlank();
        assertThat(LocalDate.parse(row.get("since").asString())).isNotNull();
      }
      assertThat(rows.values().stream().map(row -> row.get("code").asString()))
          .as("%s", list)
          .doesNotHaveDuplicates();
    }
  }

  @Test
  void every_coded_field_of_an_event_names_a_list_and_its_examples_are_on_it() {
    for (Path folder : Wire.eventFolders()) {
      JsonNode fields =
          Wire.read(folder.resolve("v1.schema.json")).at("/properties/data/properties");
      for (var field : fields.properties()) {
        if (field.getValue().has("x-code-list")) {
          Set<String> codes = codes(field.getValue().get("x-code-list").asString());
          for (Path example : Wire.examples(folder)) {
            assertThat(codes)
                .as("%s", example)
                .contains(Wire.read(example).get("data").get(field.getKey()).asString());
          }
        }
      }
    }
  }

  @Test
  void every_outcome_has_a_row_in_both_formats_and_a_remedy_class() {
    for (JsonNode row : Wire.read(Path.of("codes/outcome.json")).values()) {
      assertThat(row.at("/rows/2019").asString()).as("%s", row).isNotBlank();
      assertThat(row.at("/rows/2021").asString()).as("%s", row).isNotBlank();
      assertThat(row.get("remedyClass").asString())
          .isIn("A", "A_IF_REFUSED_UNDER_14_TO_16", "B", "NONE");
    }
  }

  @ParameterizedTest
  @CsvSource({
    "request.submitted, channel, channel",
    "request.submitted, delivery, delivery",
    "request.third-party-answered, answer, consultation-answer",
    "request.fee-noticed, basis, fee-basis",
    "request.outcome-corrected, outcome, outcome",
    "remedy.filed, type, remedy-type",
    "remedy.decided, result, remedy-result",
    "document.made, type, document-type",
    "interpretation.published, form, interpretation-form",
    "administration.items, item, administration-item",
    "gazette.issued, edition, gazette-edition",
    "message.received, source, message-source",
    "message.declined, reason, message-decline-reason",
    "message.rated, rating, message-rating",
    "site.registered, type, site-type",
    "inspection.recorded, cadence, inspection-cadence",
    "organ, level, organ-level",
  })
  void the_ledger_knows_the_same_codes(String kind, String field, String list) {
    JsonNode fields = Wire.read(KINDS).get("kinds").get(kind).get("fields");
    List<String> values =
        fields.values().stream()
            .filter(each -> each.get("name").asString().equals(field))
            .flatMap(each -> each.get("values").values().stream().map(JsonNode::asString))
            .toList();
    Set<String> wanted =
        Wire.read(Path.of("codes", list + ".json")).values().stream()
            .filter(row -> row.path("ledger").asBoolean(true)) // false: happens live only
            .map(row -> row.get("code").asString())
            .collect(Collectors.toSet());
    assertThat(values).containsExactlyInAnyOrderElementsOf(wanted);
  }

  private static Set<String> codes(String list) {
    return Wire.read(Path.of("codes", list + ".json")).values().stream()
        .map(row -> row.get("code").asString())
        .collect(Collectors.toSet());
  }
}
