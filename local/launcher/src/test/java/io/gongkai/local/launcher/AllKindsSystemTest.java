package io.gongkai.local.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.local.launcher.chaos.SubjectId;
import io.gongkai.local.launcher.client.Lineage;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The ledger with every kind in it: the whole of a city, what was known when, due dates, fees. */
@DisplayNameGeneration(DisplayNameGenerator.ReplaceUnderscores.class)
@WithLedgers
class AllKindsSystemTest {
  private final Platform platform = Platform.shared();
  private final JsonNode wanted = Platform.expected("all-kinds");

  @BeforeEach
  void bring_it_in() {
    platform.imported("all-kinds");
  }

  @Test
  void the_whole_is_the_sum_of_the_organs_below() {
    JsonNode whole = wanted.get("whole");
    Cells.equal(
        platform.report(whole.get("organ").asString(), wanted.get("year").asInt(), "?scope=whole"),
        whole.get("cells"));
  }

  @Test
  void what_was_known_before_a_correction_is_the_old_report_and_the_difference_names_the_event() {
    for (Map.Entry<String, JsonNode> moment : wanted.get("knownAt").properties()) {
      String then =
          "?scope=own&knownAt=" + URLEncoder.encode(moment.getKey(), StandardCharsets.UTF_8);
      Cells.equal(report(then), merged(moment.getValue()));
      Set<String> changed = new HashSet<>();
      for (Map.Entry<String, JsonNode> cell : moment.getValue().properties()) {
        if (!cell.getValue().equals(wanted.get("cells").get(cell.getKey()))) {
          changed.addAll(types(cell.getKey(), then));
          changed.addAll(types(cell.getKey(), "?scope=own"));
        }
      }
      assertThat(changed).anyMatch(type -> type.contains("outcome-corrected"));
    }
  }

  private Set<String> types(String cell, String query) {
    Set<String> types = new HashSet<>();
    var lineage = new Lineage(platform.as("operator")).of(organ(), year(), cell, query);
    lineage.get("members").forEach(member -> types.add(member.path("type").asString("")));
    return types;
  }

  private JsonNode merged(JsonNode then) {
    return wanted.get("cells").deepCopy() instanceof tools.jackson.databind.node.ObjectNode now
        ? now.setAll((tools.jackson.databind.node.ObjectNode) then)
        : then;
  }

  @Test
  void due_dates_and_fees_are_those_worked_out_by_hand() {
    for (Map.Entry<String, JsonNode> due : wanted.get("due").properties()) {
      JsonNode clock = platform.as("clerk-b").get(application(due.getKey()) + "/clock");
      assertThat(clock.path("due").asString(""))
          .as("%s", clock)
          .isEqualTo(due.getValue().asString());
    }
    for (Map.Entry<String, JsonNode> fee : wanted.get("fees").properties()) {
      JsonNode one = platform.as("clerk-b").get(application(fee.getKey()));
      assertThat(one.findValuesAsString("amount"))
          .as("%s", one)
          .contains(fee.getValue().asString());
    }
  }

  private String application(String ref) {
    return "/api/v1/applications/" + SubjectId.of(organ(), "request", ref);
  }

  private String organ() {
    return wanted.get("organ").asString();
  }

  private int year() {
    return wanted.get("year").asInt();
  }

  private JsonNode report(String query) {
    return platform.report(organ(), year(), query);
  }
}
