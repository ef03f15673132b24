package io.gongkai.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.application.TableCases.State;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

/**
 * Every state of regulation §9 with every command, on the running service: what the file says is
 * what happens, and a refused command leaves the case as it was. The table is left in {@code
 * target/state-table.md}.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StateTableOverHttpTest {
  private static final Path OUT = Path.of("target");

  @Test
  void every_command_in_every_state_is_lawful_or_refused_with_its_code() throws IOException {
    StringBuilder found = new StringBuilder("state,command,result\n");
    StringBuilder table = new StringBuilder();
    try (TableCases cases = new TableCases()) {
      List<String> commands = List.copyOf(cases.commands().keySet());
      table.append("| state | ").append(String.join(" | ", commands)).append(" |\n|");
      table.append(" --- |".repeat(commands.size() + 1)).append('\n');
      for (State state : cases.states()) {
        Map<String, String> row = cases.tried(state);
        row.forEach(
            (command, result) ->
                found.append(String.join(",", state.name(), command, result)).append('\n'));
        String cells = row.values().stream().map(this::cell).collect(Collectors.joining(" | "));
        table.append("| ").append(state.name()).append(" | ").append(cells).append(" |\n");
      }
    }
    Files.createDirectories(OUT);
    Files.writeString(OUT.resolve("state-table.md"), table);
    Files.writeString(OUT.resolve("state-table-over-http.csv"), found);
    assertThat(found.toString().lines()).containsExactlyElementsOf(committed());
  }

  @Test
  void the_file_names_every_refusal_there_is_in_the_table() throws IOException {
    assertThat(committed().stream().skip(1).map(line -> line.split(",")[2]))
        .contains(
            "lawful", "not-received", "already-closed", "review-missing", "consultation-open");
    assertThat(new TreeSet<>(committed())).hasSameSizeAs(committed());
  }

  private String cell(String result) {
    return result.equals("lawful") ? "✓" : result;
  }

  private static List<String> committed() throws IOException {
    try (var in = StateTableOverHttpTest.class.getResourceAsStream("/state-table-over-http.csv")) {
      assertThat(in).as("state-table-over-http.csv").isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }
}
