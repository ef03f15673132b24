package io.gongkai.request.application.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.gongkai.kit.rule.RuleBroken;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/**
 * Every state of the table with every command that a source system can attest: what the file says
 * is what happens, and nothing is left out of it.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class StateTableTest {
  private static final String DAY = "2025-03-12";
  private static final Map<String, Supplier<AppliedCase>> STATES = states();
  private static final Map<String, Function<AppliedCase, AppliedCase>> COMMANDS = commands();

  @ParameterizedTest(name = "{0} + {1} = {2}")
  @CsvFileSource(resources = "/state-table.csv", numLinesToSkip = 1)
  void a_command_in_a_state_is_lawful_or_refused_with_its_code(
      String state, String command, String result) {
    AppliedCase applied = STATES.get(state).get();
    RuleBroken refused =
        catchThrowableOfType(RuleBroken.class, () -> COMMANDS.get(command).apply(applied));
    assertThat(refused == null ? "lawful" : refused.code()).isEqualTo(result);
  }

  @Test
  void the_file_tells_every_pair_once() {
    List<String> pairs =
        new java.util.Scanner(
                String.valueOf(new String(read(), java.nio.charset.StandardCharsets.UTF_8)))
            .useDelimiter("\n")
            .tokens()
            .skip(1)
            .map(line -> line.substring(0, line.lastIndexOf(',')))
            .toList();
    List<String> all =
        STATES.keySet().stream()
            .flatMap(s -> COMMANDS.keySet().stream().map(c -> s + "," + c))
            .toList();
    assertThat(pairs).containsExactlyInAnyOrderElementsOf(all);
  }

  private static byte[] read() {
    try (var in = StateTableTest.class.getResourceAsStream("/state-table.csv")) {
      return in.readAllBytes();
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private static Map<String, Supplier<AppliedCase>> states() {
    Map<String, Supplier<AppliedCase>> states = new LinkedHashMap<>();
    Supplier<AppliedCase> received = () -> AppliedCase.received("2025-03-03");
    states.put("SUBMITTED", () -> AppliedCase.by(Channel.ONLINE, "2025-03-03"));
    states.put("IN_PROCESS", received);
    states.put(
        "CONSULTING_THIRD_PARTY", () -> received.get().consult("a", "2025-03-10", "2025-03-12"));
    states.put(
        "CONSULTING_AGENCY", () -> received.get().consultAgency("b", "2025-03-10", "2025-03-12"));
    states.put(
        "AWAITING_CORRECTION", () -> received.get().askCorrection("2025-03-05", "2025-03-11"));
    states.put(
        "CORRECTED",
        () -> received.get().askCorrection("2025-03-05", "2025-03-11").correct("2025-03-06"));
    states.put("AWAITING_REASONS", () -> received.get().askReasons("2025-03-05"));
    states.put(
        "REASONS_GIVEN", () -> received.get().askReasons("2025-03-05").giveReasons("2025-03-06"));
    states.put(
        "AWAITING_PAYMENT", () -> received.get().noticeFee("2025-03-05", FeeBasis.BY_ITEM, 12));
    states.put("REPLIED", () -> received.get().reply("2025-03-11", "REPEAT"));
    states.put(
        "REOPENED", () -> received.get().reply("2025-03-10", "REPEAT").ordered("2025-03-11"));
    states.put("CLOSED_WITHDRAWN", () -> received.get().close("2025-03-11", "WITHDRAWN"));
    return states;
  }

  private static Map<String, Function<AppliedCase, AppliedCase>> commands() {
    Map<String, Function<AppliedCase, AppliedCase>> commands = new LinkedHashMap<>();
    commands.put("submitted", c -> c.then(DAY, Registration::submitAgain));
    commands.put("received", c -> c.receive(DAY));
    commands.put("correction-requested", c -> c.askCorrection(DAY, "2025-03-31"));
    commands.put("corrected", c -> c.correct(DAY));
    commands.put("third-party-consulted", c -> c.consult("c", DAY, DAY));
    commands.put("third-party-answered", c -> c.answers("a", DAY, Answer.AGREES));
    commands.put("agency-consulted", c -> c.consultAgency("d", DAY, DAY));
    commands.put("agency-answered", c -> c.agencyAnswers("b", DAY, Answer.AGREES));
    commands.put("reasons-requested", c -> c.askReasons(DAY));
    commands.put("reasons-given", c -> c.giveReasons(DAY));
    commands.put("reply-deferred", c -> c.defer(DAY, "2025-06-30"));
    commands.put("extended", c -> c.extend(DAY, 5));
    commands.put("fee-noticed", c -> c.noticeFee(DAY, FeeBasis.BY_ITEM, 12));
    commands.put("fee-paid", c -> c.pay(DAY, 20000));
    commands.put("replied GRANT", c -> c.reply(DAY, "GRANT"));
    commands.put("replied EXCESSIVE", c -> c.reply(DAY, "EXCESSIVE"));
    commands.put("closed WITHDRAWN", c -> c.close(DAY, "WITHDRAWN"));
    commands.put("closed OTHER_CLOSED", c -> c.close(DAY, "OTHER_CLOSED"));
    commands.put("closed ABANDONED_CORRECTION", c -> c.close(DAY, "ABANDONED_CORRECTION"));
    commands.put("closed ABANDONED_FEE", c -> c.close(DAY, "ABANDONED_FEE"));
    commands.put(
        "outcome-corrected", c -> c.then(DAY, m -> Closing.correctOutcome(m, "GRANT", "t")));
    return commands;
  }
}
