package io.gongkai.local.launcher.histories;

import io.gongkai.local.launcher.client.Door;
import io.gongkai.local.launcher.client.LedgerImport;
import io.gongkai.local.launcher.histories.Outcome.Result;
import java.net.http.HttpRequest;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Brings files in through the door and says where the answers are not those of the texts. */
final class Imported {
  private final Door door;
  private final ModelLedger model = new ModelLedger();

  Imported(Door door) {
    this.door = door;
  }

  Docket docket() {
    return model.docket();
  }

  /** Brings one file in; answers with the differences. */
  List<String> bring(List<Written> file) {
    Map<Integer, JsonNode> answers = new HashMap<>();
    JsonNode summary =
        new LedgerImport(door)
            .run(
                HttpRequest.BodyPublishers.ofByteArray(Files.bytes(file)),
                answer -> {
                  if (answer.has("line")) {
                    answers.put(answer.get("line").asInt(), answer);
                  }
                });
    summary.get("rejected").forEach(one -> answers.put(one.get("line").asInt(), one));
    List<Fact> waited = model.waiting();
    List<Outcome> outcomes = model.read(file);
    List<String> differences = new ArrayList<>();
    int eitherWay = 0;
    for (int line = 0; line < file.size(); line++) {
      Outcome outcome = outcomes.get(line);
      if (outcome != null && waited.contains(file.get(line).fact())) {
        eitherWay++;
      } else if (outcome != null) {
        compare(line + 1, file.get(line), outcome, answers.get(line + 1), differences);
      }
    }
    counts(outcomes, summary, eitherWay, differences);
    return differences;
  }

  private static void compare(
      int number, Written line, Outcome outcome, JsonNode answer, List<String> differences) {
    String code = answer == null ? "none" : answer.path("code").asString("");
    String said = answer == null ? "none" : answer.path("result").asString("rejected");
    boolean fits =
        outcome.is(Result.REJECTED)
            ? outcome.codes().contains(code) && isTold(line, answer)
            : code.isEmpty() && (said.equals("waiting") || said.equals(word(outcome.result())));
    if (!fits) {
      differences.add(
          "line %d: %s\n  the texts: %s, the platform: %s"
              .formatted(number, line.text(), outcome, answer));
    }
  }

  /** A refusal names the subject as far as it can be read, and says why in Chinese. */
  private static boolean isTold(Written line, JsonNode answer) {
    String ref = answer.path("ref").isString() ? answer.path("ref").asString() : null;
    return Objects.equals(ref, line.ref())
        && answer.path("detail").asString("").chars().anyMatch(c -> Character.isIdeographic(c));
  }

  /**
   * Lines that waited since an earlier import may go in before they come again in this one, so that
   * they are applied or unchanged; all others add up.
   */
  private static void counts(
      List<Outcome> outcomes, JsonNode summary, int eitherWay, List<String> differences) {
    int applied = count(outcomes, Result.APPLIED);
    int unchanged = count(outcomes, Result.UNCHANGED);
    int waiting = count(outcomes, Result.WAITING);
    int lines = applied + unchanged + waiting + count(outcomes, Result.REJECTED);
    boolean fits =
        Math.abs(summary.get("applied").asInt() - applied) <= eitherWay
            && summary.get("applied").asInt() + summary.get("unchanged").asInt()
                == applied + unchanged
            && summary.get("waiting").asInt() == waiting
            && summary.get("lines").asInt() == lines;
    if (!fits) {
      ((ObjectNode) summary).remove("rejected");
      differences.add(
          "summary %s, not lines %d, applied %d, unchanged %d, waiting %d"
              .formatted(summary, lines, applied, unchanged, waiting));
    }
  }

  private static int count(List<Outcome> outcomes, Result result) {
    return Math.toIntExact(outcomes.stream().filter(o -> o != null && o.is(result)).count());
  }

  private static String word(Result result) {
    return result.name().toLowerCase(Locale.ROOT);
  }
}
