package io.gongkai.gateway.imports;

import io.gongkai.gateway.StubService;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.reactivestreams.Publisher;
import reactor.core.publisher.Mono;
import reactor.netty.http.server.HttpServerRequest;
import reactor.netty.http.server.HttpServerResponse;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The internal doors of a service as a test wants them: intake, receipts and progress. */
final class StubIntake implements StubService.Manner {
  private static final JsonMapper JSON = JsonMapper.builder().build();

  private final String group = "g-" + System.identityHashCode(this);
  final List<List<Long>> batches = new CopyOnWriteArrayList<>();
  final List<String> texts = new CopyOnWriteArrayList<>();
  final Map<String, String> settled = new ConcurrentHashMap<>();
  final AtomicInteger failures = new AtomicInteger();
  final AtomicInteger progressAsked = new AtomicInteger();
  volatile Duration slowness = Duration.ZERO;
  volatile Function<Integer, @Nullable Instant> oldest = _ -> null;
  volatile Function<Integer, Long> position = _ -> 10L;
  volatile Function<JsonNode, String> verdict = _ -> "\"result\":\"applied\"";

  @Override
  public Publisher<Void> apply(HttpServerRequest request, HttpServerResponse response) {
    return request
        .receive()
        .aggregate()
        .asString()
        .defaultIfEmpty("")
        .delayElement(slowness)
        .flatMap(body -> Mono.from(answer(request.uri(), response, body)));
  }

  private Publisher<Void> answer(String path, HttpServerResponse response, String body) {
    if (failures.getAndUpdate(left -> Math.max(0, left - 1)) > 0) {
      return response.status(503).send();
    }
    return switch (path) {
      case "/internal/ledger/lines" -> lines(response, body);
      case "/internal/ledger/receipts" -> StubService.answer(response, receipts(body));
      case "/internal/progress" -> StubService.answer(response, progress());
      default -> response.sendNotFound();
    };
  }

  private Publisher<Void> lines(HttpServerResponse response, String body) {
    List<Long> numbers = new ArrayList<>();
    StringBuilder answers = new StringBuilder();
    for (String handed : body.split("\n")) {
      JsonNode line = JSON.readTree(handed);
      JsonNode text = JSON.readTree(line.path("text").asString());
      numbers.add(line.path("line").asLong());
      texts.add(line.path("text").asString());
      answers
          .append("{\"line\":")
          .append(line.path("line").asLong())
          .append(",\"ref\":\"")
          .append(text.path("ref").asString())
          .append("\",")
          .append(verdict.apply(text))
          .append("}\n");
    }
    batches.add(numbers);
    return response
        .header("Content-Type", "application/x-ndjson")
        .sendString(Mono.just(answers.toString()));
  }

  private String receipts(String body) {
    List<String> answers = new ArrayList<>();
    for (JsonNode receipt : JSON.readTree(body).path("receipts")) {
      String name = receipt.asString();
      answers.add("\"" + name + "\":" + settled.getOrDefault(name, "{\"result\":\"waiting\"}"));
    }
    return "{" + String.join(",", answers) + "}";
  }

  private String progress() {
    int asked = progressAsked.incrementAndGet();
    Instant waitsSince = oldest.apply(asked);
    return """
        {"announce":{"pending":0,"oldest":%s,"failed":0},"readers":[{"group":"%s","topic":"t",
        "partition":0,"position":%d,"end":10}],"waiting":0}
        """
        .formatted(
            waitsSince == null ? "null" : "\"" + waitsSince + "\"", group, position.apply(asked));
  }
}
