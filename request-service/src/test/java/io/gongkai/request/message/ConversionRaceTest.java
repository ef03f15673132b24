package io.gongkai.request.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.gongkai.request.RequestHouse;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.RepeatedTest;
import tools.jackson.databind.JsonNode;

/** Several officers act on one message in the same moment, all on the version they saw. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class ConversionRaceTest {
  private final MessageCalls calls = new MessageCalls();

  @RepeatedTest(10)
  void who_was_slower_leaves_no_application_behind() throws InterruptedException {
    calls.written("MAYOR_MAILBOX", null);
    List<Integer> answers =
        together(
            () -> step("assignments", Map.of("to", calls.school)),
            () -> step("conversions", MessageDeskOverHttpTest.conversion("NATURAL_PERSON")),
            () -> step("extensions", Map.of("workingDays", 1, "reason", "核实")),
            () -> step("conversions", MessageDeskOverHttpTest.conversion("RESEARCH")));
    assertThat(answers).containsOnlyOnce(200);
    JsonNode applications =
        MessageCalls.json(
            RequestHouse.client(calls.clerk).get().uri("/api/v1/applications").exchange());
    boolean converted = calls.read(calls.clerk).at("/message/state").asString().equals("CONVERTED");
    assertThat(applications.get("items")).hasSize(converted ? 1 : 0);
  }

  private int step(String noun, Map<String, Object> body) {
    return calls
        .stepOn("\"1\"", calls.clerk, noun, body)
        .returnResult(byte[].class)
        .getStatus()
        .value();
  }

  @SafeVarargs
  private static List<Integer> together(Callable<Integer>... steps) throws InterruptedException {
    try (var officers = Executors.newVirtualThreadPerTaskExecutor()) {
      return officers.invokeAll(List.of(steps)).stream().map(Future::resultNow).toList();
    }
  }
}
