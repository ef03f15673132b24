package io.gongkai.local.launcher.client;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The office that the local officers work for, as the demonstration city has it. */
public final class LocalOffice {
  public static final String ORGAN = "445300-BGS";
  private static final String SUPERIOR = "445300";

  private LocalOffice() {}

  /** Registers it where the demonstration city was not loaded. */
  public static void register(Door operator) {
    if (operator.status("/api/v1/organs/" + ORGAN) != 200) {
      String lines = String.join("\n", lines()) + "\n";
      new LedgerImport(operator)
          .run(HttpRequest.BodyPublishers.ofString(lines, StandardCharsets.UTF_8), answer -> {});
    }
  }

  private static List<String> lines() {
    try (var city =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(
                    LocalOffice.class.getResourceAsStream("/demo/yunfu-2020.ledger.ndjson")),
                StandardCharsets.UTF_8))) {
      return city.lines().filter(LocalOffice::isOurs).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOurs(String line) {
    JsonNode node = JsonMapper.shared().readTree(line);
    return node.path("kind").asString("").equals("organ")
        && List.of(SUPERIOR, ORGAN).contains(node.path("ref").asString(""));
  }
}
